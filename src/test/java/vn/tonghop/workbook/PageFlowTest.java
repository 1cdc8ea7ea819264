package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFlowTest {

    private final PageFlow pages = new PageFlow(100);

    @Test
    void startsAPageBeforeRowsThatWouldBeSplitButFitOnOne() {
        pages.add(60);
        PageFlow.Group group = pages.start(1);
        pages.add(30);
        pages.add(30);

        group.keep();

        assertThat(pages.breaks()).containsExactly(1);
    }

    @Test
    void leavesRowsAloneThatFitOrThatNoPageCanHold() {
        PageFlow.Group fits = pages.start(0);
        pages.add(40);
        pages.add(60);
        fits.keep();
        PageFlow.Group tooLong = pages.start(2);
        pages.add(60);
        pages.add(60);
        tooLong.keep();

        assertThat(pages.breaks()).isEmpty();
    }

    @Test
    void countsRepeatedHeadersOnNewPages() {
        pages.add(30);
        pages.repeat(30);
        pages.add(60);
        PageFlow.Group group = pages.start(2);
        pages.add(5);
        pages.add(72);

        group.keep();

        // 30 + 77 is more than a page
        assertThat(pages.breaks()).isEmpty();
    }

    @Test
    void replacesBreaksWithinRowsThatFitTogetherAfterAll() {
        pages.add(50);
        PageFlow.Group outer = pages.start(1);
        pages.add(20);
        PageFlow.Group inner = pages.start(2);
        pages.add(20);
        pages.add(20);
        inner.keep();

        assertThat(pages.breaks()).containsExactly(2);

        outer.keep();

        assertThat(pages.breaks()).containsExactly(1);
    }
}
