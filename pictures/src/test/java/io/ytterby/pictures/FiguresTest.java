package io.ytterby.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures english = new Figures(Locale.ENGLISH);

    @Test
    void figures_have_four_digits_and_the_separators_of_their_reader() {
        assertThat(english.plain(1234567)).isEqualTo("1,235,000");
        assertThat(english.plain(0.000123456)).isEqualTo("0.0001235");
        assertThat(english.plain(0.30000000000000004)).isEqualTo("0.3");
        assertThat(new Figures(Locale.GERMAN).plain(1234.5)).isEqualTo("1.235");
        assertThat(new Figures(Locale.SIMPLIFIED_CHINESE).plain(1234)).isEqualTo("1,234");
        assertThat(english.plain(Double.NaN)).isEqualTo("–");
    }

    @Test
    void a_mass_is_told_in_the_unit_that_reads_best() {
        assertThat(english.mass(999)).isEqualTo("999 mg");
        assertThat(english.mass(1_500)).isEqualTo("1.5 g");
        assertThat(english.mass(18_000_000)).isEqualTo("18 kg");
        assertThat(english.mass(4_200_000_000L)).isEqualTo("4.2 t");
        assertThat(english.mass(-2_000_000)).isEqualTo("-2 kg");
    }

    @Test
    void a_share_is_told_as_per_cent() {
        assertThat(english.percent(0.7149)).isEqualTo("71.5%");
    }
}
