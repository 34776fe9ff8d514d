package io.ytterby.kit.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One number that a feature keeps for whoever scrapes: written when it is known anew, read without asking anybody. It is
 * there from the start of the process, and NaN while nobody knows it, so that an alert can tell "none" from "not known".
 */
public final class Figure {
    private volatile @Nullable Number value;

    /**
     * @param name as Prometheus will print it, with points for underscores and its unit at the end
     * @param tags names and values in turn; values come from a list that the code knows, never from what people write
     */
    public static Figure of(MeterRegistry metrics, String name, String description, String... tags) {
        var figure = new Figure();
        figure.register(metrics, name, description, tags);
        return figure;
    }

    @SuppressWarnings("NullAway") // no number is NaN: so does the library read it
    private void register(MeterRegistry metrics, String name, String description, String... tags) {
        Gauge.builder(name, () -> value).description(description).tags(tags).register(metrics);
    }

    public void is(Number known) {
        value = known;
    }

    /** Seconds with their thousandths. */
    public void is(Duration known) {
        value = seconds(known);
    }

    public void isUnknown() {
        value = null;
    }

    /** Seconds, as a metric has them. A clock that was set back makes nothing younger than new. */
    public static BigDecimal seconds(Duration age) {
        return BigDecimal.valueOf(Math.max(0, age.toMillis()), 3);
    }
}
