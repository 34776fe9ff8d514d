package io.ytterby.certification.scheme.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.certification.scheme.domain.Schemes;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SchemeReaderTest {
    private final Schemes schemes = SchemeReader.schemes();

    @Test
    void the_four_schemes_are_there_and_each_rule_says_where_it_was_read() {
        assertThat(schemes.all().stream().map(scheme -> scheme.key().toString()))
                .containsExactlyInAnyOrder("ytt-pcf@1", "gbt-24067@2024", "gbt-47102@2026", "db15t-4059@2025");
        assertThat(schemes.all())
                .allSatisfy(
                        scheme -> assertThat(scheme.validityYears().provenance().checkedOn())
                                .isNotNull());
    }

    @Test
    void a_scheme_holds_from_its_first_day_on() {
        assertThat(schemes.inForce("gbt-47102", LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(schemes.inForce("gbt-47102", LocalDate.of(2026, 8, 1))).isPresent();
    }

    @Test
    void none_but_our_own_lets_offsets_count() {
        assertThat(schemes.all().stream().filter(scheme -> scheme.offsetsCount().value()))
                .extracting(scheme -> scheme.key().id())
                .containsExactly("ytt-pcf");
    }

    @Test
    void two_versions_are_never_in_force_at_once() {
        var all = new ArrayList<>(schemes.all());
        all.add(all.getFirst());

        assertThatThrownBy(() -> new Schemes(all)).hasMessageContaining("twice");
    }
}
