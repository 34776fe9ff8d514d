package io.ytterby.diversion.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.mirror.Said.Way;
import io.ytterby.kernel.CsvTable;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final int MARCH_2025 = 55 * 12 + 2;

    @Test
    void a_comtrade_table_is_read_both_ways() throws CsvTable.MalformedException {
        var table = TableReader.read("""
                period,reporterISO,flowCode,partnerISO,cmdCode,netWgt,primaryValue
                202503,USA,M,THA,282580,"93,500",1200000
                2025-03,THA,X,USA,282580,90000,1100000
                """, "");

        assertThat(table.problems()).isEmpty();
        assertThat(table.said())
                .containsExactly(
                        new Said(MARCH_2025, "USA", "THA", Way.IMPORT, "282580", 93_500, 1_200_000),
                        new Said(MARCH_2025, "THA", "USA", Way.EXPORT, "282580", 90_000, 1_100_000));
    }

    @Test
    void a_mass_that_nobody_wrote_down_is_missing_and_not_nothing() throws CsvTable.MalformedException {
        var table = TableReader.read("""
                period,partner,hs6,value_usd,qty_kg
                2017-01,Belgium,811292,87500.0,0.0
                2017-02,Belgium,811292,0,0
                2017-03,Belgium,811292,12,
                """, "CN");

        assertThat(table.said().get(0).kilograms()).isNaN();
        assertThat(table.said().get(1).kilograms()).isZero();
        assertThat(table.said().get(2).kilograms()).isNaN();
    }

    @Test
    void a_line_that_is_not_understood_is_told_and_the_others_are_taken() throws CsvTable.MalformedException {
        var table = TableReader.read("""
                period,partner,hs6,value_usd,qty_kg
                2017-13,Belgium,811292,1,1
                2017-01,Belgium,gallium,1,1
                2017-01,Belgium,811292,1,-4
                2017-01,Belgium,811292,1,4
                """, "CN");

        assertThat(table.said()).hasSize(1);
        assertThat(table.problems())
                .extracting(Table.Problem::line, Table.Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "period"),
                        org.assertj.core.groups.Tuple.tuple(3, "hs6"),
                        org.assertj.core.groups.Tuple.tuple(4, "qty_kg"));
    }

    @Test
    void geological_surveys_tell_what_mines_gave() throws CsvTable.MalformedException {
        var british = TableReader.read("""
                iso3,country,commodity,sub_commodity,year,quantity,units,notes
                MEX,Mexico,"antimony, mine",,2023,800,tonnes (metal content),
                THA,Thailand,"antimony, mine",,2023,,tonnes (metal content),
                """, "");
        var american = TableReader.read("""
                SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES
                MCS2025,Antimony,Australia,"Mine production, antimony content",metric tons,1860,2000,
                """, "");

        assertThat(british.production()).containsExactly(new Table.Made("MEX", "Sb", 2023, 800_000, "BGS"));
        assertThat(american.production()).hasSize(2);
    }

    @Test
    void a_table_of_unknown_columns_says_so() throws CsvTable.MalformedException {
        assertThat(TableReader.read("a,b\n1,2\n", "").problems()).hasSize(1);
        assertThat(TableReader.read("", "").problems()).hasSize(1);
    }
}
