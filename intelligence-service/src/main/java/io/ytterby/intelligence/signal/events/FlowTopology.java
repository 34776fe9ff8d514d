package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.score.Assessor;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/**
 * Trade records in, signals out; cells between, in memory and in a changelog. Records are keyed by the country they left, and
 * so is every cell but those of codes: one task sees a country whole, and no record is sent round again. Codes and lots travel: what
 * records declare of them, and where they are seen, meets in tasks of their own, which send back what came to light.
 */
public final class FlowTopology {
    static final String CELLS = "cells";
    static final String CODES = "codes";
    static final String SIGNALS = "signals";
    static final String TO_CODES = "to-codes";

    private FlowTopology() {}

    /** How long is remembered. */
    public record Bounds(int graceDays, int retentionDays) {}

    /**
     * Topics as they are called on the broker.
     *
     * @param byCountry the flow's own, with as many partitions as {@code records}
     * @param byCode the flow's own
     */
    public record Topics(
            String records, String sightings, String ledger, String signals, String byCountry, String byCode) {}

    /** @param known asked anew for each record */
    public static Topology of(
            Topics topics, Assessor assessor, Supplier<Context> known, FlowFigures figures, Bounds bounds) {
        var cells = new PackedStores(CELLS);
        var codes = new PackedStores(CODES);
        var topology = new Topology();
        source(topology, "records", topics.records());
        source(topology, "by-country", topics.byCountry());
        source(topology, "by-code", topics.byCode());
        source(topology, "sightings", topics.sightings());
        source(topology, "ledger", topics.ledger());
        topology.addProcessor(
                "judge",
                () -> new JudgeRecords(assessor, known, figures, bounds, cells, topics.byCountry()),
                "records",
                "by-country");
        topology.addProcessor("follow", () -> new FollowCodes(figures, bounds, codes), "by-code");
        topology.addProcessor("seen", () -> new TellOfSightings(figures), "sightings");
        topology.addProcessor("refused", () -> new TellOfRefusals(figures), "ledger");
        topology.addStateStore(cells, "judge").addStateStore(codes, "follow");
        sink(topology, SIGNALS, topics.signals(), "judge");
        sink(topology, TO_CODES, topics.byCode(), "judge", "seen");
        sink(topology, "to-countries", topics.byCountry(), "follow", "refused");
        return topology;
    }

    private static void source(Topology topology, String name, String topic) {
        var _ = topology.addSource(
                name, Serdes.String().deserializer(), Serdes.ByteArray().deserializer(), topic);
    }

    private static void sink(Topology topology, String name, String topic, String... parents) {
        var _ = topology.addSink(
                name, topic, Serdes.String().serializer(), Serdes.ByteArray().serializer(), parents);
    }
}
