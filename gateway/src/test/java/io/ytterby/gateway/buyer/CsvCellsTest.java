package io.ytterby.gateway.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.buyer.domain.CsvCells;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellsTest {
    @Test
    void quoted_cells_keep_commas_quotes_and_line_ends() {
        assertThat(CsvCells.read("a,\"b,c\"\r\n\r\n\"d \"\"e\"\"\nf\",\n"))
                .containsExactly(List.of("a", "b,c"), List.of("d \"e\"\nf", ""));
    }

    @Test
    void what_is_broken_ends_somewhere() {
        assertThat(CsvCells.read("")).isEmpty();
        assertThat(CsvCells.read("\"never closed,\n1")).hasSize(1);
        assertThat(CsvCells.read("a\"b,c")).containsExactly(List.of("a\"b", "c"));
    }
}
