package io.ytterby.benchmarks.capacity;

import java.util.Map;

/**
 * Something that happens many times a year.
 *
 * @param perYear how often, as expected
 * @param micros what one costs each station; for how long it holds a core, or waits for a disk in a core's stead
 * @param stored what one leaves in the databases
 * @param topicBytes what one leaves on topics
 */
record Flow(String name, Rhythm rhythm, double perYear, Map<Station, Double> micros, Stored stored, double topicBytes) {
    /** Rows and bytes with their indexes. */
    record Stored(double rows, double bytes) {
        static final Stored NOTHING = new Stored(0, 0);
    }

    Flow {
        micros = Map.copyOf(micros);
    }

    double micros(Station station) {
        return micros.getOrDefault(station, 0.0);
    }
}
