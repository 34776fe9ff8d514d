package io.ytterby.licensing.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ytterby.kernel.CsvTable;
import io.ytterby.kernel.CsvTable.MalformedException;
import io.ytterby.licensing.application.domain.Content;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final String HEADER =
            "application,destination,endUse,endUserName,endUserCountry,controlCode,hsCode,description,netMassMg,currency,valueMinor\n";

    @Test
    void a_table_is_read_as_spreadsheets_write_it() throws MalformedException {
        var table = CsvTable.parse("\ufeffa;b\r\n\"x;1\";\"say \"\"Dy\"\"\"\r\n;\r\n\"two\nlines\";z");

        assertThat(table.rows())
                .extracting(CsvTable.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("x;1", "say \"Dy\""), List.of("two\nlines", "z"));
        assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactly(1, 2, 4);
    }

    @Test
    void a_quote_that_is_not_closed_is_named_by_its_row() {
        assertThatThrownBy(() -> CsvTable.parse("a,b\n1,\"open"))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        found -> assertThat(found.row()).isEqualTo(2));
        assertThatThrownBy(() -> CsvTable.parse("a\n\"x\"y")).isInstanceOf(MalformedException.class);
    }

    @Test
    void lines_with_one_key_are_one_application_and_later_lines_may_leave_its_cells_empty() throws MalformedException {
        var sheet = Sheet.of(CsvTable.parse(HEADER
                + "A-1,DE,motors,Rheinwerk,DE,1C905.a,8505111000,magnets,500,EUR,10\n"
                + "A-1,,,,,1C904.a,8505111000,more magnets,700,EUR,20\n"
                + "A-2,SE,turbines,Nordia,SE,1C905.a,8505111000,magnets,900,EUR,30\n"));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.applications()).containsOnlyKeys("A-1", "A-2");
        var content = contents(sheet).getFirst();
        assertThat(content.reference()).isEqualTo("A-1");
        assertThat(content.goods()).hasSize(2);
        assertThat(content.parties()).hasSize(1);
    }

    @Test
    void every_cell_that_is_wrong_is_named_in_one_go() throws MalformedException {
        var sheet = Sheet.of(CsvTable.parse(HEADER
                + "A-1,Germany,motors,Rheinwerk,,1C905.a,85,magnets,5e3,EURO,-1\n"
                + "A-1,SE,,,,,8505111000,magnets,700,EUR,20\n"));

        contents(sheet);

        assertThat(sheet.faults())
                .extracting(Fault::row, Fault::column)
                .contains(
                        tuple(2, "destination"),
                        tuple(2, "endUserName"),
                        tuple(2, "hsCode"),
                        tuple(2, "netMassMg"),
                        tuple(2, "currency"),
                        tuple(2, "valueMinor"),
                        tuple(3, "destination"),
                        tuple(3, "controlCode"));
    }

    @Test
    void a_header_that_misses_or_invents_columns_is_refused_before_anything_is_read() throws MalformedException {
        var sheet = Sheet.of(CsvTable.parse("application,colour\nA-1,red\n"));

        assertThat(sheet.applications()).isEmpty();
        assertThat(sheet.faults()).extracting(Fault::column).contains("colour", "destination", "netMassMg");
    }

    private static List<Content> contents(Sheet sheet) {
        var reader = new ApplicationReader(text -> {
            throw new IllegalArgumentException("no items here");
        });
        var contents = new ArrayList<Content>();
        sheet.applications().forEach((key, lines) -> reader.read(key, lines).ifPresent(contents::add));
        return contents;
    }
}
