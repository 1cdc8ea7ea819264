package vn.tonghop.catalogue;

/**
 * Something wrong in a catalogue.
 *
 * @param file path within the catalogue
 * @param line from 1; 0 when the fault concerns the whole file
 * @param message in Vietnamese: what is wrong and what to do
 */
public record CatalogueFault(String file, int line, String message) implements Comparable<CatalogueFault> {

    /** {@code forms/nhiem-vu-giao/form.yaml:12: …}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }

    @Override
    public int compareTo(CatalogueFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
