package io.ytterby.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.ytterby.benchmarks.capacity.Flow.Stored;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class YearTest {
    private final Inputs inputs;

    YearTest() throws IOException {
        this.inputs = Inputs.shipped();
    }

    @Test
    void every_number_says_what_it_rests_on_and_a_measured_one_names_its_command() {
        assertThat(inputs.all()).allSatisfy(input -> assertThat(input.basis()).isNotBlank());
        assertThat(inputs.all())
                .filteredOn(input ->
                        input.source() == Input.Source.MEASURED && !input.unit().equals("days"))
                .allSatisfy(input -> assertThat(input.basis()).startsWith("bench "));
    }

    @Test
    void the_hours_of_a_year_share_all_of_it_and_offices_sleep_at_night() {
        for (var rhythm : List.of(Rhythm.trade(inputs), Rhythm.buyers(inputs))) {
            double sum = 0;
            for (int hour = 0; hour < Rhythm.HOURS; hour++) sum += rhythm.share(hour);

            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        assertThat(Rhythm.trade(inputs).share(3))
                .isLessThan(Rhythm.trade(inputs).share(10) / 10);
    }

    @Test
    void a_drawn_year_has_about_as_much_as_was_expected_and_the_same_seed_draws_it_again() {
        var flow = new Flow(
                "lots", Rhythm.trade(inputs), 1_000_000, Map.of(Station.TRACKING, 3600.0), new Stored(2, 10), 1);

        var year = Year.draw(List.of(flow), 0.25, new SplittableRandom(17));

        assertThat((double) year.total(0)).isCloseTo(1_000_000, withPercentage(4));
        assertThat(year.meanCores(Station.TRACKING)).isCloseTo(3600.0 / 31_536_000, withPercentage(4));
        assertThat(year.cores(Station.TRACKING, year.peak(Station.TRACKING)))
                .isGreaterThan(3 * year.meanCores(Station.TRACKING));
        assertThat(Year.draw(List.of(flow), 0.25, new SplittableRandom(17)).total(0))
                .isEqualTo(year.total(0));
    }

    @Test
    void twice_the_tonnes_are_twice_the_lots_declarations_and_bytes() {
        var twice = inputs.with("plan.tonnes", 540_000);

        assertThat(Traffic.lots(twice)).isCloseTo(2 * Traffic.lots(inputs), within(1e-6));
        assertThat(Traffic.declarations(twice)).isCloseTo(2 * Traffic.declarations(inputs), within(1e-6));
    }

    @Test
    void a_station_has_as_many_replicas_as_keep_its_fullest_hour_below_the_limit() {
        var flow = new Flow(
                "work", Rhythm.trade(inputs), 300_000_000, Map.of(Station.TRACKING, 20_000.0), Stored.NOTHING, 0);
        var year = Year.draw(List.of(flow), 0.25, new SplittableRandom(17));
        var patient = inputs.with("limit.waitMillis", Long.MAX_VALUE);

        var sizing = Sizing.of(year, Station.TRACKING, patient, new SplittableRandom(17));

        assertThat(sizing.replicas()).isGreaterThan(1);
        assertThat(sizing.cores() / sizing.replicas()).isLessThanOrEqualTo(0.6);
        assertThat(sizing.cores() / (sizing.replicas() - 1)).isGreaterThan(0.6);
    }

    @Test
    void a_station_that_is_idle_but_keeps_people_waiting_on_the_hour_gets_another_replica() {
        var flow = new Flow(
                "spectra", Rhythm.trade(inputs), 6_000_000, Map.of(Station.INSPECTION, 145_000.0), Stored.NOTHING, 0);
        var year = Year.draw(List.of(flow), 0.25, new SplittableRandom(17));

        var sizing = Sizing.of(year, Station.INSPECTION, inputs, new SplittableRandom(17));

        assertThat(sizing.cores()).isLessThan(0.6);
        assertThat(sizing.replicas()).isGreaterThan(1);
        assertThat(sizing.p99Millis()).isLessThanOrEqualTo(inputs.of("limit.waitMillis"));
    }
}
