package io.ytterby.licensing.clock.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.clock.domain.Forecast;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastDecisionTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Caseload.Desk RARE = new Caseload.Desk("rare-earths", "INDIVIDUAL");

    private final Cases cases = new Cases();

    @Test
    void twenty_decided_cases_of_the_same_queue_and_kind_are_enough() {
        for (int one = 0; one < 20; one++) cases.decided("rare-earths", "INDIVIDUAL", 7);

        var forecast = forecast();

        assertThat(forecast.group()).isEqualTo(Forecast.Group.SAME_QUEUE_AND_KIND);
        assertThat(forecast.isWidened()).isFalse();
        assertThat(forecast.halfBy()).hasValue(5); // a week has five working days
    }

    @Test
    void too_few_widen_the_group_and_it_says_so() {
        for (int one = 0; one < 19; one++) cases.decided("rare-earths", "INDIVIDUAL", 7);
        for (int one = 0; one < 30; one++) cases.decided("sensitive", "INDIVIDUAL", 14);

        var forecast = forecast();

        assertThat(forecast.group()).isEqualTo(Forecast.Group.SAME_KIND);
        assertThat(forecast.isWidened()).isTrue();
        assertThat(forecast.decided()).isEqualTo(49);
        assertThat(forecast.halfBy()).hasValue(10);
    }

    @Test
    void where_little_is_known_at_all_it_takes_everything_and_calls_it_thin() {
        cases.decided("general", "GENERAL", 7);
        cases.open("rare-earths", "INDIVIDUAL");

        var forecast = forecast();

        assertThat(forecast.group()).isEqualTo(Forecast.Group.ALL);
        assertThat(forecast.isThin()).isTrue();
        assertThat(forecast.open()).isEqualTo(1);
    }

    private Forecast forecast() {
        return new ForecastDecision(cases, new Calendars(), Clock.fixed(NOW, ZoneOffset.UTC)).of(RARE, NOW);
    }

    /** A caseload in memory. */
    private static final io.ytterby.kernel.OrganisationId EXPORTER =
            new io.ytterby.kernel.OrganisationId("cn-baotou-re");

    private static final class Cases implements Caseload {
        private record Known(Desk desk, Span span) {}

        private final List<Known> known = new ArrayList<>();

        void decided(String queue, String kind, int days) {
            known.add(new Known(
                    new Desk(queue, kind), new Span(MONDAY, MONDAY.plus(Duration.ofDays(days)), true, EXPORTER)));
        }

        void open(String queue, String kind) {
            known.add(new Known(new Desk(queue, kind), new Span(MONDAY, null, false, EXPORTER)));
        }

        @Override
        public Optional<Desk> desk(ApplicationId id) {
            return Optional.of(RARE);
        }

        @Override
        public List<Span> newest(@Nullable String queue, @Nullable String kind, int most) {
            return known.stream()
                    .filter(one -> queue == null || one.desk().queue().equals(queue))
                    .filter(one -> kind == null || one.desk().kind().equals(kind))
                    .map(Known::span)
                    .limit(most)
                    .toList();
        }
    }
}
