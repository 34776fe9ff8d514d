package io.ytterby.inspection.sample.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SampleLifecycleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final PersonId TAKER = new PersonId("zhao.ming");
    private static final PersonId HEAD = new PersonId("he.ping");

    @Test
    void a_sample_is_open_until_it_is_published_invalid_or_rejected_and_those_lead_nowhere_but_a_published_one() {
        for (var state : SampleState.values()) {
            var ways = Arrays.stream(SampleVerb.values())
                    .filter(verb -> SampleLifecycle.leadsTo(state, verb).isPresent())
                    .toList();

            assertThat(ways.isEmpty())
                    .as(state.word())
                    .isEqualTo(state == SampleState.INVALID || state == SampleState.REJECTED);
        }
        assertThat(SampleLifecycle.leadsTo(SampleState.PUBLISHED, SampleVerb.REJECT))
                .isEmpty();
        assertThat(SampleLifecycle.leadsTo(SampleState.VERIFIED, SampleVerb.REJECT))
                .isEmpty();
    }

    @Test
    void whoever_took_or_analysed_a_sample_does_not_verify_it_however_they_write_their_name() {
        var sample = Sample.taken(DeclarationId.random(), null, "Powder", TAKER, NOW);
        var analyses = List.of(analysis("li.na", "hh50-1"), analysis("wu.jun", "bt100-1"));

        assertThat(sample.mayBeVerifiedBy(HEAD, analyses)).isTrue();
        for (var person : List.of("ZHAO.MING", "Li.Na", "wu.jun"))
            assertThat(sample.mayBeVerifiedBy(new PersonId(person), analyses))
                    .as(person)
                    .isFalse();
    }

    @Test
    void a_second_analysis_is_apart_only_by_another_person_and_another_instrument() {
        var first = analysis("li.na", "hh50-1");

        assertThat(analysis("wu.jun", "bt100-1").isApartFrom(first)).isTrue();
        assertThat(analysis("LI.NA", "bt100-1").isApartFrom(first)).isFalse();
        assertThat(analysis("wu.jun", "HH50-1").isApartFrom(first)).isFalse();
    }

    @Test
    void a_score_is_the_clearest_rare_earth_over_half_its_expanded_uncertainty() {
        assertThat(analysis("li.na", "hh50-1").score()).contains(new BigDecimal("6.250"));
    }

    @Test
    void what_was_verified_waits_again_when_a_second_analysis_is_asked_for() {
        var verified = Sample.taken(DeclarationId.random(), null, "Powder", TAKER, NOW)
                .moved(SampleVerb.SPLIT)
                .flatMap(sample -> sample.moved(SampleVerb.RECEIVE))
                .flatMap(sample -> sample.analysed(null))
                .flatMap(sample -> sample.verified(HEAD, NOW))
                .orElseThrow();

        var waiting = verified.retested(RetestGround.APPEAL).orElseThrow();

        assertThat(waiting.state()).isEqualTo(SampleState.RECEIVED);
        assertThat(waiting.verification()).isNull();
        assertThat(waiting.retest()).isEqualTo(RetestGround.APPEAL);
    }

    /** Iron is clearer than dysprosium, and no rare earth. */
    private static Analysis analysis(String person, String instrument) {
        var wtPct = Map.of(Element.Fe, new BigDecimal("60"), Element.Dy, new BigDecimal("0.25"));
        var u = Map.of(Element.Fe, new BigDecimal("0.1"), Element.Dy, new BigDecimal("0.08"));
        return new Analysis(
                UUID.randomUUID(), Part.A, null, "ED-XRF", instrument, wtPct, u, null, new PersonId(person), NOW);
    }
}
