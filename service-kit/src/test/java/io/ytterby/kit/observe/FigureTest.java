package io.ytterby.kit.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void what_is_not_known_is_no_zero() {
        var figure = Figure.of(metrics, "ytterby.holds.open", "Holds that run");

        var shown = new ArrayList<String>();
        shown.add(shown());
        figure.is(3);
        shown.add(shown());
        figure.isUnknown();
        shown.add(shown());

        assertThat(shown).isEqualTo(List.of("NaN", "3.0", "NaN"));
    }

    @Test
    void seconds_have_their_thousandths_and_nothing_is_younger_than_new() {
        assertThat(Figure.seconds(Duration.ofMillis(61_005))).hasToString("61.005");
        assertThat(Figure.seconds(Duration.ofMillis(-5))).hasToString("0.000");
    }

    private String shown() {
        return String.valueOf(metrics.get("ytterby.holds.open").gauge().value());
    }
}
