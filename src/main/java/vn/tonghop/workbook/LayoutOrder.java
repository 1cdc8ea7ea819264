package vn.tonghop.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How the tagged rows of a layout may follow each other. */
final class LayoutOrder {

    private LayoutOrder() {}

    static void check(List<LayoutReader.Tagged> groups, Consumer<LayoutFault> faults) {
        Set<LayoutTag> seen = new HashSet<>();
        Set<String> blocks = new HashSet<>();
        Optional<String> current = Optional.empty();
        for (LayoutReader.Tagged group : groups) {
            LayoutTag tag = group.tag();
            CellAddress at = new CellAddress(group.first() + 1, 1);
            if (tag.block().isPresent()) {
                String block = tag.block().get();
                if (!seen.add(tag)) {
                    faults.accept(new LayoutFault(
                            at,
                            "Thẻ \"" + block + " " + tag.part().word()
                                    + "\" đã dùng ở trên: các hàng cùng thẻ phải liền nhau."));
                } else if (!blocks.add(block) && !current.equals(tag.block())) {
                    faults.accept(new LayoutFault(
                            at, "Khối " + block + " bị hàng khác xen vào giữa: đặt các hàng của một khối liền nhau."));
                }
            } else if (tag.part() == LayoutPart.TITLE && !blocks.isEmpty()) {
                faults.accept(new LayoutFault(at, "Hàng title đứng sau một khối: đặt tiêu đề lên trên khối đầu tiên."));
            }
            current = tag.block();
        }
        if (blocks.isEmpty()) {
            faults.accept(new LayoutFault(
                    new CellAddress(1, 1), "Không có hàng nào thuộc một khối: ghi thẻ <khối> row, <khối> header …"));
        }
    }
}
