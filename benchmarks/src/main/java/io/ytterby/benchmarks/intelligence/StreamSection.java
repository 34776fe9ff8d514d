package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.Topology;

/**
 * Records a second from a topic to a topic, exactly once, over a real broker: decode, state, rules, score, produce; beside a
 * topology that only passes on, in the same run. Per core means: by the CPU time of the threads that do it, the client's network
 * threads with them; the broker's are not counted. Then how long a record takes at 70 % of that load.
 */
final class StreamSection implements Section {
    private static final int RECORDS = 200_000;
    private static final int WARM_UP = 60_000;
    private static final int LATENCY_SECONDS = 15;
    private static final double TARGET = 20_000;
    private static final long LATEST_MS = 200;

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        try (var rig = new StreamRig(asked.work())) {
            rig.topics("passed", "sightings", "ledger");
            rig.flowTopics("records", "signals");
            rig.flowTopics("later-records", "later-signals");
            produce(rig, new PlainTrade(asked.seed()));
            var passed =
                    StreamRun.of(rig, "bare", StreamRig.passThrough("records", "passed"), "passed", WARM_UP, RECORDS);
            var judged = StreamRun.of(rig, "flow", rig.flow("records", "signals"), "signals", WARM_UP, RECORDS);
            double rate = 0.7 * judged.perSecond();
            Topology later = rig.flow("later-records", "later-signals");
            var latency =
                    PacedRun.of(rig, later, "later-records", "later-signals", rate, LATENCY_SECONDS, asked.seed());
            new Table("exactly once, one stream thread", "passes on", "judges")
                    .row(
                            "records a second of the clock",
                            Math.round(passed.perSecond()),
                            Math.round(judged.perSecond()))
                    .row("records a second of CPU (a core)", Math.round(passed.perCore()), Math.round(judged.perCore()))
                    .row("at 70 % load, p50 ms", "", latency.p50())
                    .row("at 70 % load, p99 ms", "", latency.p99())
                    .row("  records a second meanwhile", "", Math.round(rate))
                    .print(asked.out());
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("barePerSecond", Math.round(passed.perSecond()));
            figures.put("barePerCore", Math.round(passed.perCore()));
            figures.put("perSecond", Math.round(judged.perSecond()));
            figures.put("perCore", Math.round(judged.perCore()));
            figures.put("p50Ms", latency.p50());
            figures.put("p99Ms", latency.p99());
            return new Figures(figures, judged.perCore() >= TARGET && latency.p99() <= LATEST_MS);
        }
    }

    private static void produce(StreamRig rig, PlainTrade trade) {
        try (var producer = rig.producer()) {
            for (int i = 0; i < WARM_UP + RECORDS; i++) {
                var record = trade.next();
                var _ = producer.send(
                        new ProducerRecord<>("records", PlainTrade.keyOf(record), PlainTrade.event(record)));
            }
        }
    }

    /** Events made beforehand, so that making them is not measured. */
    static List<byte[]> made(PlainTrade trade, int number) {
        var all = new ArrayList<byte[]>(number);
        for (int i = 0; i < number; i++) all.add(trade.next());
        return all;
    }
}
