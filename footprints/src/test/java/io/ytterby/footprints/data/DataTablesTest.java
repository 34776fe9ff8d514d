package io.ytterby.footprints.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataTablesTest {
    @Test
    void every_set_has_every_gas_so_that_no_release_lacks_a_potential() {
        for (var id : GwpSet.ids())
            assertThat(GwpSet.of(id).orElseThrow().potentials()).containsOnlyKeys(Gas.values());
        assertThat(GwpSet.of("AR6").orElseThrow().of(Gas.CF4)).isEqualByComparingTo("7380");
        assertThat(GwpSet.of("AR6").orElseThrow().of(Gas.C2F6)).isEqualByComparingTo("12400");
    }

    @Test
    void every_factor_and_scheme_is_there_once_and_says_where_it_comes_from() {
        assertThat(Factors.all())
                .extracting(one -> one.id() + " " + one.version())
                .doesNotHaveDuplicates();
        assertThat(Factors.all())
                .allSatisfy(one -> assertThat(one.provenance().source()).isNotBlank());
        assertThat(Scheme.all())
                .extracting(one -> one.id() + " " + one.version())
                .doesNotHaveDuplicates();
        assertThat(Scheme.all())
                .allSatisfy(one -> assertThat(one.provenance().source()).isNotBlank());
    }

    @Test
    void what_studies_found_is_a_range_with_both_ends() {
        var range = LiteratureRange.of("mixed-reo.ionic-clay").orElseThrow();

        assertThat(range.holds(range.low())).isTrue();
        assertThat(range.holds(range.high())).isTrue();
        assertThat(range.holds(range.high().add(range.low()))).isFalse();
    }
}
