package io.ytterby.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void a_mass_is_written_in_the_unit_that_people_use_and_is_exact_on_hover() {
        assertThat(Shown.mass(4_200_000_000L, Language.EN)).contains(">4.2 t<").contains("4,200,000,000 mg");
        assertThat(Shown.mass(600_000_000L, Language.EN)).contains(">600 kg<");
        assertThat(Shown.mass(12_500L, Language.ZH)).contains(">12.5 g<");
        assertThat(Shown.mass(1L, Language.EN)).contains(">0.001 g<");
        assertThat(Shown.mass(null, Language.EN)).isEqualTo("–");
    }

    @Test
    void a_moment_is_the_offices_with_its_zone_and_tells_the_utc() {
        var shown = Shown.moment(Instant.parse("2026-11-23T02:41:07Z"), Language.EN);
        assertThat(shown).contains("2026-11-23 10:41").contains("CST").contains("datetime=\"2026-11-23T02:41:07Z\"");
        assertThat(Shown.moment(Instant.parse("2026-11-23T02:41:07Z"), Language.ZH))
                .contains("北京时间");
    }

    @Test
    void a_legal_day_has_no_hour() {
        assertThat(Shown.day(LocalDate.of(2026, 12, 31), Language.EN))
                .contains(">2026-12-31<")
                .contains("Asia/Shanghai");
    }
}
