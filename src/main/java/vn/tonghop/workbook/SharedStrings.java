package vn.tonghop.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number, from 0. */
interface SharedStrings extends AutoCloseable {

    /** Heap for the strings of a workbook; a table beyond it goes to a temporary file, so that memory stays flat. */
    long IN_MEMORY = 16L << 20;

    int size();

    /** Text, or Empty for text of length 0. */
    CellValue value(int index);

    /** The font that all runs of the text name; null when they name none, or several. */
    @Nullable
    String font(int index);

    /** The runs of the text, when they differ in font; empty for nearly every text. */
    List<FontRun> runs(int index);

    @Override
    void close();

    /** Takes the texts one by one, in their order. */
    interface Collector {
        void add(String text, @Nullable String font, List<FontRun> runs) throws IOException;
    }

    /** The strings of a workbook that shares none. */
    static SharedStrings none() {
        return new StringsInMemory();
    }

    /** Gives all the texts of a workbook to a collector. */
    interface Source {
        void giveTo(Collector target) throws RefusedWorkbook, IOException;
    }

    /** Reads a shared strings part. */
    static SharedStrings of(XmlPart xml, ReadLimits limits, long memoryBytes) throws RefusedWorkbook, IOException {
        RichText item = new RichText(limits);
        return of(
                target -> {
                    xml.root("sst");
                    while (xml.nextChild(1)) {
                        if (xml.name().equals("si")) {
                            item.read(xml);
                            target.add(item.text().toString(), item.font(), item.runs());
                        }
                    }
                    xml.finish();
                },
                memoryBytes);
    }

    /**
     * Keeps the texts that a source gives.
     *
     * @param memoryBytes heap that the strings may take; beyond it they go to a temporary file
     */
    static SharedStrings of(Source source, long memoryBytes) throws RefusedWorkbook, IOException {
        StringsSpill spill = new StringsSpill(memoryBytes);
        try {
            source.giveTo(spill);
            return spill.finish();
        } catch (RefusedWorkbook | IOException | RuntimeException e) {
            spill.abandon();
            throw e;
        }
    }
}
