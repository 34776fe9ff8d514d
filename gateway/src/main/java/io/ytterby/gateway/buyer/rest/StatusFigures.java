package io.ytterby.gateway.buyer.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.gateway.projection.domain.Freshness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** What buyers were answered about how things stand: fresh, stale, or nothing because it would have been too old. */
@Singleton
class StatusFigures {
    private static final Logger LOG = Logger.getLogger(StatusFigures.class);

    static final String LICENCE = "licence";
    static final String LOT = "lot";

    private static final List<String> ANSWERS = List.of("fresh", "stale", "refused", "absent");

    private final Map<String, Counter> counters = new HashMap<>();

    StatusFigures(MeterRegistry metrics) {
        for (var about : List.of(LICENCE, LOT, "application"))
            for (var answer : ANSWERS)
                counters.put(
                        about + answer,
                        Counter.builder("ytterby.status.answers")
                                .description("Answers about how something stands, by their freshness")
                                .tags("about", about, "freshness", answer)
                                .register(metrics));
    }

    /** Made with the process: a rate needs a zero before the first. */
    void start(@Observes StartupEvent event) {
        LOG.debugf("%d kinds of answers are counted", counters.size());
    }

    void answered(String about, Freshness freshness) {
        count(about, freshness.isOver() ? "refused" : freshness.stale() ? "stale" : "fresh");
    }

    void absent(String about) {
        count(about, "absent");
    }

    /** The gateway has not read what there is since its start. */
    void refused(String about) {
        count(about, "refused");
    }

    private void count(String about, String answer) {
        var counter = counters.get(about + answer);
        if (counter != null) counter.increment();
    }
}
