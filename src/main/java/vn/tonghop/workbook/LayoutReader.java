package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Takes a tagged sheet apart, and collects all that is wrong with it. */
final class LayoutReader {

    private static final CellAddress WHOLE = new CellAddress(1, 1);

    private final XSSFSheet sheet;
    private final List<LayoutFault> faults = new ArrayList<>();
    private int tagColumn;

    private LayoutReader(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static Layout read(InputStream stream) {
        // left open on purpose: the styles of its cells are cloned into every workbook that is printed from it
        XSSFWorkbook workbook = open(stream);
        return new LayoutReader(workbook.getSheetAt(0)).read();
    }

    private static XSSFWorkbook open(InputStream stream) {
        try {
            return new XSSFWorkbook(stream);
        } catch (IOException | POIXMLException | UnsupportedFileFormatException e) {
            FaultyLayout faulty = new FaultyLayout(List.of(new LayoutFault(
                    WHOLE, "Không đọc được tệp mẫu trình bày: mở bằng Excel rồi lưu lại dạng .xlsx. (" + e + ")")));
            faulty.initCause(e);
            throw faulty;
        }
    }

    private Layout read() {
        tagColumn = findTagColumn();
        if (tagColumn < 0) {
            faults.add(new LayoutFault(
                    WHOLE, "Không có cột thẻ: ghi thẻ (text, title, <khối> row …) ở cột ngay bên phải bảng."));
            throw new FaultyLayout(faults);
        }
        List<Tagged> tagged = readTags();
        LayoutOrder.check(tagged, faults::add);
        List<Prototype> prototypes = readPrototypes(tagged);
        if (!faults.isEmpty()) {
            throw new FaultyLayout(faults);
        }
        return new Layout(sheet, tagColumn, prototypes);
    }

    /** The rightmost column in which at least one cell is a tag; -1 when there is none. */
    private int findTagColumn() {
        int column = -1;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow line = sheet.getRow(row);
            for (int at = line == null ? 0 : line.getLastCellNum() - 1; line != null && at > column; at--) {
                if (LayoutTag.parse(text(line.getCell(at))).isPresent()) {
                    column = at;
                }
            }
        }
        return column;
    }

    private List<Tagged> readTags() {
        List<Tagged> groups = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow line = sheet.getRow(row);
            if (line == null) {
                continue;
            }
            refuseContentRightOfTags(line);
            String word = text(line.getCell(tagColumn));
            Optional<LayoutTag> tag = LayoutTag.parse(word);
            if (tag.isPresent()) {
                append(groups, tag.get(), row);
            } else if (!word.isBlank()) {
                faults.add(new LayoutFault(
                        new CellAddress(row + 1, tagColumn + 1),
                        "Không có thẻ \"" + word.strip() + "\": dùng text, title, hoặc tên khối và một trong các từ "
                                + "heading, sentence, incomplete, header, section, row, empty, subtotal, total."));
            } else if (hasContent(line)) {
                faults.add(new LayoutFault(
                        new CellAddress(row + 1, tagColumn + 1),
                        "Hàng có nội dung nhưng không có thẻ nên sẽ không được in: ghi thẻ, hoặc xóa nội dung."));
            }
        }
        return groups;
    }

    private static void append(List<Tagged> groups, LayoutTag tag, int row) {
        Tagged last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last != null && last.tag().equals(tag) && last.last() == row - 1 && tag.part() != LayoutPart.TITLE) {
            groups.set(groups.size() - 1, new Tagged(tag, last.first(), row));
        } else {
            groups.add(new Tagged(tag, row, row));
        }
    }

    private void refuseContentRightOfTags(XSSFRow line) {
        for (int at = tagColumn + 1; at < line.getLastCellNum(); at++) {
            if (!text(line.getCell(at)).isBlank()) {
                faults.add(new LayoutFault(
                        new CellAddress(line.getRowNum() + 1, at + 1),
                        "Nội dung đứng bên phải cột thẻ nên sẽ không được in: chuyển sang trái cột thẻ, hoặc xóa."));
            }
        }
    }

    private boolean hasContent(XSSFRow line) {
        for (int at = 0; at < tagColumn && at < line.getLastCellNum(); at++) {
            if (!text(line.getCell(at)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private List<Prototype> readPrototypes(List<Tagged> tagged) {
        Set<CellRangeAddress> taken = new HashSet<>();
        List<Prototype> prototypes = new ArrayList<>();
        for (Tagged group : tagged) {
            List<CellRangeAddress> merges = new ArrayList<>();
            for (CellRangeAddress region : sheet.getMergedRegions()) {
                if (region.getFirstRow() >= group.first() && region.getLastRow() <= group.last()) {
                    taken.add(region);
                    merges.add(new CellRangeAddress(
                            region.getFirstRow() - group.first(),
                            region.getLastRow() - group.first(),
                            region.getFirstColumn(),
                            region.getLastColumn()));
                }
            }
            Prototype prototype = new Prototype(group.tag(), readLines(group), merges);
            requireTitlePlace(prototype);
            prototypes.add(prototype);
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (region.getLastColumn() >= tagColumn || !taken.contains(region)) {
                faults.add(new LayoutFault(
                        new CellAddress(region.getFirstRow() + 1, region.getFirstColumn() + 1),
                        "Ô gộp " + region.formatAsString()
                                + " vượt ra ngoài các hàng cùng thẻ hoặc chạm cột thẻ: gộp lại trong phạm vi đó."));
            }
        }
        return prototypes;
    }

    private void requireTitlePlace(Prototype prototype) {
        if (prototype.part() == LayoutPart.TITLE
                && prototype.placeholders().stream()
                        .noneMatch(place -> place.name().equals("title"))) {
            faults.add(
                    new LayoutFault(prototype.at(), "Hàng title chưa có chỗ cho dòng tiêu đề: ghi {title} vào một ô."));
        }
    }

    private List<Prototype.Line> readLines(Tagged group) {
        List<Prototype.Line> lines = new ArrayList<>();
        for (int row = group.first(); row <= group.last(); row++) {
            XSSFRow line = sheet.getRow(row);
            List<Prototype.Box> boxes = new ArrayList<>();
            for (int at = 0; at < tagColumn && at < line.getLastCellNum(); at++) {
                XSSFCell cell = line.getCell(at);
                if (cell != null) {
                    boxes.add(readBox(cell));
                }
            }
            lines.add(new Prototype.Line(row + 1, line.getHeightInPoints(), boxes));
        }
        return lines;
    }

    private Prototype.Box readBox(XSSFCell cell) {
        CellAddress at = new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA || type == CellType.BOOLEAN || type == CellType.ERROR) {
            faults.add(
                    new LayoutFault(at, "Ô chứa công thức hoặc giá trị lô-gic: chỉ ghi văn bản, số hoặc {tên_cột}."));
        }
        Optional<BigDecimal> number = type == CellType.NUMERIC
                ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
                : Optional.empty();
        String text = type == CellType.STRING ? cell.getStringCellValue() : "";
        String format = cell.getCellStyle().getDataFormatString();
        Placeholder.Absent alone =
                format.equals("General") || format.equals("@") ? Placeholder.Absent.BLANK : Placeholder.Absent.ZERO;
        return new Prototype.Box(
                cell.getColumnIndex(), LayoutText.parse(text, alone, at, faults::add), number, cell.getCellStyle());
    }

    private static String text(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    }

    /** Neighbouring rows with one tag, counted from 0. */
    record Tagged(LayoutTag tag, int first, int last) {}
}
