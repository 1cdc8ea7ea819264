package vn.tonghop.samples;

import java.util.Locale;
import java.util.Random;
import vn.tonghop.workbook.ZipParts;

/**
 * Files that cost too much or want to deceive, made anew for each test out of a sound workbook. Each goes over one of the
 * {@link #LIMITS} only.
 */
public enum HostileFile {
    FILE_TOO_LARGE {
        @Override
        void change(ZipParts parts) {
            byte[] noise = new byte[150_000];
            new Random(1).nextBytes(noise);
            parts.put("docProps/thumbnail.bin", noise);
        }
    },
    TOO_MANY_ENTRIES {
        @Override
        void change(ZipParts parts) {
            for (int i = 0; i < 100; i++) {
                parts.put("docProps/a" + i + ".bin", "a");
            }
        }
    },
    INFLATES_TOO_FAR {
        @Override
        void change(ZipParts parts) {
            parts.put("docProps/a.bin", "a".repeat(600_000));
        }
    },
    DOCTYPE {
        @Override
        void change(ZipParts parts) {
            parts.replace(
                    "xl/workbook.xml",
                    "<workbook ",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><workbook ");
        }
    },
    DUPLICATE_ENTRY {
        @Override
        void change(ZipParts parts) {
            parts.put("XL/Workbook.xml", parts.text("xl/workbook.xml"));
        }
    },
    TOO_MANY_SHEETS {
        @Override
        void change(ZipParts parts) {
            StringBuilder sheets = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                sheets.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId3\"/>".formatted(i, 100 + i));
            }
            parts.replace("xl/workbook.xml", "</sheets>", sheets + "</sheets>");
        }
    },
    TOO_MANY_ROWS {
        @Override
        void change(ZipParts parts) {
            rows(parts, 300, 1);
        }
    },
    TOO_MANY_CELLS {
        @Override
        void change(ZipParts parts) {
            rows(parts, 100, 60);
        }
    },
    TEXT_TOO_LONG {
        @Override
        void change(ZipParts parts) {
            parts.cell(TASKS, "K5", "<c r=\"K5\" t=\"str\"><v>" + "x".repeat(80_000) + "</v></c>");
        }
    },
    MARKUP_TOO_DEEP {
        @Override
        void change(ZipParts parts) {
            parts.replace(parts.part(TASKS), "<sheetData>", "<a>".repeat(500) + "</a>".repeat(500) + "<sheetData>");
        }
    };

    /** Of a catalogue: wide enough for the sound workbook, too narrow for all but one of its changes. */
    static final String LIMITS = """
            limits:
              file-bytes: 100000
              entries: 60
              part-bytes: 500000
              sheets: 20
              rows: 200
              cells: 3000
              text-length: 5000
            """;

    private static final String TASKS = "Nhiệm vụ được giao";

    abstract void change(ZipParts parts);

    /** The finding that refuses it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void rows(ZipParts parts, int rows, int cells) {
        StringBuilder added = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            added.append("<row r=\"").append(100 + row).append("\">");
            added.append("<c><v>1</v></c>".repeat(cells)).append("</row>");
        }
        parts.replace(parts.part(TASKS), "</sheetData>", added + "</sheetData>");
    }
}
