package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the first part of a BIFF8 stream tells of the workbook ([MS-XLS] 2.1.7.20.3).
 *
 * @param sheets in the workbook's order; a sheet of a chart or of macros is one without rows
 * @param offsets where the records of each sheet begin, in the same order; -1 for a sheet without rows
 */
record BiffGlobals(CellMeanings meanings, List<SheetInfo> sheets, List<Long> offsets) {

    private static final int DATE_1904 = 0x0022;
    private static final int FONT = 0x0031;
    private static final int SHEET = 0x0085;
    private static final int STYLE = 0x00E0;
    private static final int STRINGS = 0x00FC;
    private static final int FORMAT = 0x041E;

    private static final int BIFF8 = 0x0600;

    /** Fonts are numbered 0 to 3, 5, 6 …: [MS-XLS] 2.5.129, FontIndex. */
    private static final int NO_FONT = 4;
    /** Of the flags of a font: [MS-XLS] 2.4.122, fStrikeOut. */
    private static final int STRUCK_OUT = 0x0008;

    private static final int KIND_ROWS = 0;
    private static final int KIND_MODULE = 6;

    /** @throws RefusedWorkbook also when the stream is of an older format */
    static BiffGlobals of(BiffRecords records, ReadBudget budget) throws RefusedWorkbook, IOException {
        requireBiff8(records);
        Reading reading = new Reading(records, budget);
        try {
            while (records.next()) {
                if (records.id() == BiffRecords.EOF) {
                    return reading.finish();
                }
                reading.read();
            }
            throw records.damaged("ends within its first part");
        } catch (RefusedWorkbook | IOException | RuntimeException e) {
            reading.strings.close();
            throw e;
        }
    }

    /** Steps to the first record, which tells the version. */
    static void requireBiff8(BiffRecords records) throws RefusedWorkbook {
        records.seek(0);
        if (!records.next() || records.id() != BiffRecords.BOF) {
            throw records.damaged("does not begin as one");
        }
        if (records.u16(0) != BIFF8) {
            throw new RefusedWorkbook(Refusal.EXCEL_95, "BIFF version 0x" + Integer.toHexString(records.u16(0)));
        }
    }

    private static final class Reading {

        private final BiffRecords records;
        private final ReadBudget budget;
        private final CellStyles styles = CellStyles.none();
        private final BiffText text;
        private final List<SheetInfo> sheets = new ArrayList<>();
        private final List<Long> offsets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private SharedStrings strings = SharedStrings.none();
        private DateSystem dates = DateSystem.SINCE_1900;
        private int fonts;

        Reading(BiffRecords records, ReadBudget budget) {
            this.records = records;
            this.budget = budget;
            this.text = new BiffText(records, styles, budget.limits());
        }

        void read() throws RefusedWorkbook, IOException {
            switch (records.id()) {
                case DATE_1904 -> dates = records.u16(0) == 1 ? DateSystem.SINCE_1904 : DateSystem.SINCE_1900;
                case FONT -> readFont();
                case FORMAT -> styles.addFormat(records.u16(0), textAt(2));
                case STYLE -> styles.addStyle(records.u16(2), records.u16(0));
                case SHEET -> readSheet();
                case STRINGS -> readStrings();
                default -> {}
            }
        }

        private String textAt(int offset) throws RefusedWorkbook {
            text.start(offset);
            return text.read();
        }

        private void readFont() throws RefusedWorkbook {
            if (fonts == NO_FONT) {
                styles.addFont(CellStyles.NO_FONT);
                fonts++;
            }
            boolean struck = (records.u16(2) & STRUCK_OUT) != 0;
            text.start(14);
            styles.addFont(new CellStyles.Font(text.readShort(), struck));
            fonts++;
        }

        private void readSheet() throws RefusedWorkbook {
            int kind = records.u8(5);
            if (kind == KIND_MODULE) {
                // program text, which Excel shows nowhere
                return;
            }
            int limit = budget.limits().sheets();
            if (sheets.size() == limit) {
                throw new RefusedWorkbook(Refusal.TOO_MANY_SHEETS, "more than " + limit + " sheets");
            }
            boolean hidden = (records.u8(4) & 3) != 0;
            offsets.add(kind == KIND_ROWS ? records.i32(0) & 0xFFFF_FFFFL : -1);
            text.start(6);
            String name = text.readShort();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw records.damaged("has two sheets named " + name);
            }
            sheets.add(new SheetInfo(sheets.size(), name, hidden, dates));
        }

        /** How many strings there are is told by the strings: some writers count wrong. */
        private void readStrings() throws RefusedWorkbook, IOException {
            strings.close();
            text.start(8);
            strings = SharedStrings.of(
                    target -> {
                        while (text.hasMore()) {
                            target.add(text.read(), text.font(), text.runs());
                        }
                    },
                    SharedStrings.IN_MEMORY);
        }

        BiffGlobals finish() throws RefusedWorkbook {
            if (sheets.isEmpty()) {
                throw records.damaged("has no sheet");
            }
            styles.combine();
            return new BiffGlobals(new CellMeanings(dates, styles, strings), List.copyOf(sheets), List.copyOf(offsets));
        }
    }
}
