package io.ytterby.certification.body.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccreditationTest {
    private static final Instant IN_2026 = Instant.parse("2026-06-01T00:00:00Z");
    private static final Accreditation.Wanted OXIDE =
            new Accreditation.Wanted("ytt-pcf", Set.of(Stage.OXIDE), new CountryCode("CN"));

    @Test
    void it_covers_its_scheme_stages_and_countries_within_its_days() {
        var given = accreditation();

        assertThat(given.covers(OXIDE, IN_2026)).isEqualTo(new Coverage.Covered(given.id()));
        assertThat(gap(
                        given,
                        new Accreditation.Wanted("gbt-24067", Set.of(Stage.OXIDE), new CountryCode("CN")),
                        IN_2026))
                .isEqualTo(Coverage.Gap.OTHER_SCHEME);
        assertThat(gap(
                        given,
                        new Accreditation.Wanted("ytt-pcf", Set.of(Stage.MAGNET), new CountryCode("CN")),
                        IN_2026))
                .isEqualTo(Coverage.Gap.OTHER_STAGE);
        assertThat(gap(given, new Accreditation.Wanted("ytt-pcf", Set.of(Stage.OXIDE), new CountryCode("VN")), IN_2026))
                .isEqualTo(Coverage.Gap.OTHER_TERRITORY);
    }

    @Test
    void its_last_day_is_not_in_it_and_days_are_days_in_shanghai() {
        var end = Instant.parse("2026-12-31T16:00:00Z"); // midnight in Shanghai

        assertThat(accreditation().covers(OXIDE, end.minusSeconds(1))).isInstanceOf(Coverage.Covered.class);
        assertThat(gap(accreditation(), OXIDE, end)).isEqualTo(Coverage.Gap.ENDED);
    }

    @Test
    void a_suspension_counts_while_it_stands_and_is_remembered() {
        var suspended = accreditation().suspend("complaint", IN_2026).orElseThrow();
        var lifted = suspended.reinstate(IN_2026.plusSeconds(60)).orElseThrow();

        assertThat(suspended.suspend("again", IN_2026)).isEmpty();
        assertThat(gap(lifted, OXIDE, IN_2026)).isEqualTo(Coverage.Gap.SUSPENDED);
        assertThat(lifted.covers(OXIDE, IN_2026.plusSeconds(60))).isInstanceOf(Coverage.Covered.class);
    }

    @Test
    void of_several_the_one_that_comes_nearest_says_why_not() {
        var other = new Accreditation.Wanted("ytt-pcf", Set.of(Stage.MAGNET), new CountryCode("CN"));

        assertThat(Accreditation.covers(List.of(), other, IN_2026))
                .isEqualTo(new Coverage.NotCovered(Coverage.Gap.NO_ACCREDITATION));
        assertThat(Accreditation.covers(List.of(accreditation(), accreditation()), other, IN_2026))
                .isEqualTo(new Coverage.NotCovered(Coverage.Gap.OTHER_STAGE));
    }

    private static Coverage.Gap gap(Accreditation given, Accreditation.Wanted wanted, Instant at) {
        return ((Coverage.NotCovered) given.covers(wanted, at)).why();
    }

    private static Accreditation accreditation() {
        return new Accreditation(
                AccreditationId.random(),
                new OrganisationId("nl-certis"),
                new OrganisationId("cn-mofcom"),
                new Scope("ytt-pcf", Set.of(Stage.OXIDE, Stage.METAL), Set.of(new CountryCode("CN"))),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                List.of(),
                1);
    }
}
