package vn.tonghop.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number, from 0. */
interface SharedStrings extends AutoCloseable {

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

    /**
     * Reads a shared strings part.
     *
     * @param memoryBytes heap that the strings may take; beyond it they go to a temporary file
     */
    static SharedStrings of(XmlPart xml, ReadLimits limits, long memoryBytes) throws RefusedWorkbook, IOException {
        StringsInMemory inMemory = new StringsInMemory();
        StringsOnDisk onDisk = null;
        Collector target = inMemory;
        RichText item = new RichText(limits);
        try {
            xml.root("sst");
            while (xml.nextChild(1)) {
                if (!xml.name().equals("si")) {
                    continue;
                }
                item.read(xml);
                target.add(item.text().toString(), item.font(), item.runs());
                if (onDisk == null && inMemory.bytes() > memoryBytes) {
                    onDisk = inMemory.toDisk();
                    target = onDisk;
                }
            }
            xml.finish();
            if (onDisk == null) {
                return inMemory;
            }
            onDisk.finish();
            return onDisk;
        } catch (RefusedWorkbook | IOException | RuntimeException e) {
            if (onDisk != null) {
                onDisk.close();
            }
            throw e;
        }
    }
}
