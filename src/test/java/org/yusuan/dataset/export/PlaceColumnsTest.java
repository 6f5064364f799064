package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

class PlaceColumnsTest {
    private static final Box BOX = new Box(1, 2, 3, 4);

    @Test
    void aPlaceOnAPageIsABox() {
        assertThat(fields(new PageBox(7, BOX))).containsExactly("7", "1.00", "2.00", "3.00", "4.00", "");
    }

    @Test
    void aPlaceOnASheetIsACell() {
        assertThat(fields(new PageBox(2, BOX, "B12"))).containsExactly("2", "", "", "", "", "B12");
    }

    private static List<String> fields(PageBox place) {
        return Stream.concat(
                        PlaceColumns.<PageBox>box(Function.identity()).stream(),
                        Stream.of(PlaceColumns.<PageBox>cell(Function.identity())))
                .map(column -> column.value().apply(place))
                .toList();
    }
}
