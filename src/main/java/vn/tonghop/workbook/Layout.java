package vn.tonghop.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The look of an appendix: an ordinary sheet whose rows are prototypes, tagged in the column to the right of the table.
 * Only the first sheet of the workbook is read. What counts is the look of each cell; differently formatted runs within
 * one cell are not kept apart.
 */
public final class Layout {

    private final XSSFSheet sheet;
    private final int columns;
    private final List<Prototype> prototypes;
    private final Map<LayoutTag, Prototype> parts = new LinkedHashMap<>();
    private final List<Prototype> opening = new ArrayList<>();
    private final Map<String, List<Prototype>> following = new LinkedHashMap<>();

    /** @param columns number of columns left of the tags */
    Layout(XSSFSheet sheet, int columns, List<Prototype> prototypes) {
        this.sheet = sheet;
        this.columns = columns;
        this.prototypes = List.copyOf(prototypes);
        List<Prototype> loose = opening;
        for (Prototype prototype : prototypes) {
            if (prototype.block().isPresent()) {
                parts.put(prototype.tag(), prototype);
                loose = following.computeIfAbsent(prototype.block().get(), block -> new ArrayList<>());
            } else {
                loose.add(prototype);
            }
        }
    }

    /**
     * Reads a layout that the catalogue holds; the stream stays open.
     *
     * @throws FaultyLayout with every fault of the sheet
     */
    public static Layout read(InputStream workbook) {
        return LayoutReader.read(workbook);
    }

    /** Everything that is tagged, from the top. */
    public List<Prototype> prototypes() {
        return prototypes;
    }

    /** The blocks in the order in which they stand. */
    public List<String> blocks() {
        return List.copyOf(following.keySet());
    }

    public Optional<Prototype> find(String block, LayoutPart part) {
        return Optional.ofNullable(parts.get(new LayoutTag(Optional.of(block), part)));
    }

    /** The header that a block stands under: its own, or that of the nearest block above. */
    public Optional<Prototype> headerOver(String block) {
        List<String> blocks = blocks();
        return IntStream.iterate(blocks.indexOf(block), at -> at >= 0, at -> at - 1)
                .mapToObj(at -> find(blocks.get(at), LayoutPart.HEADER))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Text and title rows above the first block. */
    public List<Prototype> opening() {
        return opening;
    }

    /** Text rows below a block and above the next one. */
    public List<Prototype> following(String block) {
        return following.getOrDefault(block, List.of());
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int columns() {
        return columns;
    }
}
