package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.score.Assessor;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * Trade records in, signals out; cells between, in memory and in a changelog. Records are keyed by the country they left, and
 * so is every cell but those of codes: one task sees a country whole, and nothing is sent round again.
 */
public final class FlowTopology {
    static final String CELLS = "cells";

    private FlowTopology() {}

    /** How long is remembered. */
    public record Bounds(int graceDays, int retentionDays) {}

    /**
     * @param records the topic that is read, and
     * @param signals the one that is written, as they are called on the broker
     * @param known asked anew for each record
     */
    public static Topology of(
            String records,
            String signals,
            Assessor assessor,
            Supplier<Context> known,
            FlowFigures figures,
            Bounds bounds) {
        var stores = new PackedStores();
        var cells = Stores.keyValueStoreBuilder(stores.named(CELLS), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingEnabled();
        return new Topology()
                .addSource(
                        "records",
                        Serdes.String().deserializer(),
                        Serdes.ByteArray().deserializer(),
                        records)
                .addProcessor("judge", () -> new JudgeRecords(assessor, known, figures, bounds, stores), "records")
                .addStateStore(cells, "judge")
                .addSink(
                        "signals",
                        signals,
                        Serdes.String().serializer(),
                        Serdes.ByteArray().serializer(),
                        "judge");
    }
}
