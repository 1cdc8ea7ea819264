package vn.tonghop.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tonghop.workbook.ZipParts;

/** Collects hostile files made out of one sound workbook. Each is another sequence of bytes, by which it is told. */
final class Attacks {

    /** A sheet of the sound workbook whose rows are read, and its part. */
    static final String SHEET = "Nhiệm vụ được giao";

    static final String SHEET_PART = "xl/worksheets/sheet3.xml";

    private final Path sound;
    private final String url;
    private final boolean all;
    private final Map<String, Attack> byHash = new LinkedHashMap<>();

    /**
     * Those of every family.
     *
     * @param url of a server that hears of any attempt to follow a link
     * @param all also those that take long, or differ little from others
     */
    Attacks(Path sound, String url, boolean all) {
        this.sound = sound;
        this.url = url;
        this.all = all;
        ZipAttacks.into(this);
        ZipNames.into(this);
        MarkupAttacks.into(this);
        SheetAttacks.into(this);
        CostlySheets.into(this);
        PackageAttacks.into(this);
        OtherFormats.into(this);
        DamagedFiles.into(this);
        OddNames.into(this);
    }

    String url() {
        return url;
    }

    boolean isAll() {
        return all;
    }

    byte[] sound() {
        try {
            return Files.readAllBytes(sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ZipParts parts() {
        try {
            return ZipParts.of(sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String path, String outcome, byte[] bytes) {
        Attack before = byHash.putIfAbsent(Hash.of(bytes), new Attack(path, bytes, outcome));
        // the same bits may be changed at random twice
        if (before != null && !before.outcome().equals(outcome)) {
            throw new IllegalStateException(path + " is the same as " + before.path());
        }
    }

    /** A changed copy of the sound workbook. */
    void change(String name, String outcome, Consumer<ZipParts> change) {
        ZipParts parts = parts();
        change.accept(parts);
        add(name + ".xlsx", outcome, parts.bytes());
    }

    /** A copy of the sound workbook with rows behind its own. */
    void rows(String name, String outcome, String rows) {
        change(name, outcome, parts -> parts.replace(SHEET_PART, "</sheetData>", rows + "</sheetData>"));
    }

    List<Attack> list() {
        return new ArrayList<>(byHash.values());
    }
}
