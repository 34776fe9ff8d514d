package io.ytterby.worlds.score;

import io.ytterby.worlds.file.BrokenFileException;
import io.ytterby.worlds.file.Entry;
import io.ytterby.worlds.file.Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts records, truth and signals together. The first signal of a record ranks it, for the decision is due when the record comes; later
 * ones may still find its ring.
 */
public final class Judgement {
    private record Truth(
            String record,
            @Nullable String scheme,
            @Nullable String ring,
            @Nullable Instant firstIllegalAt,
            double mg,
            boolean large,
            @Nullable String confounder) {}

    private record Signal(
            String record,
            Instant at,
            double score,
            @Nullable String reason) {}

    private record Came(String record, Instant at, String sender) {}

    private Judgement() {}

    /** @throws BrokenFileException if a file is broken, or the three do not belong together */
    static List<Judged> read(Path world, Path truth, Path signals) throws IOException {
        var came = new HashMap<String, Came>();
        for (var one : Lines.read(
                world.resolve("records.ndjson"),
                e -> new Came(e.text("id"), e.instant("at"), e.entry("shipper").text("ref"))))
            came.put(one.record(), one);
        var said = new HashMap<String, List<Signal>>();
        int line = 0;
        for (var one : Lines.read(signals, Judgement::signal)) {
            line++;
            if (!came.containsKey(one.record()))
                throw new BrokenFileException(signals, line, "/record is no record of this world");
            said.computeIfAbsent(one.record(), none -> new ArrayList<>()).add(one);
        }
        return joined(came, Lines.read(truth.resolve("truth.ndjson"), Judgement::truth), said, truth);
    }

    private static List<Judged> joined(
            Map<String, Came> came, List<Truth> truths, Map<String, List<Signal>> said, Path truth) {
        var all = new ArrayList<Judged>();
        for (var one : truths) {
            var record = came.get(one.record());
            if (record == null)
                throw new BrokenFileException(truth, all.size() + 1, "/record is no record of this world");
            var at = record.at();
            var signals = said.getOrDefault(one.record(), List.of());
            var signal = signals.isEmpty() ? null : signals.getFirst();
            var known = signal == null ? at : known(signal, at);
            all.add(new Judged(
                    one.record(),
                    at,
                    one.scheme(),
                    one.ring(),
                    one.firstIllegalAt(),
                    one.mg(),
                    record.sender(),
                    one.large(),
                    one.confounder(),
                    known,
                    signal == null ? 0 : signal.score(),
                    signal == null ? null : signal.reason(),
                    signals.stream()
                            .skip(1)
                            .map(later -> new Judged.Later(known(later, at), later.score()))
                            .toList()));
        }
        if (all.size() != came.size())
            throw new BrokenFileException(truth, all.size(), "the truth and the world do not have the same records");
        return all;
    }

    private static Instant known(Signal signal, Instant came) {
        return signal.at().isBefore(came) ? came : signal.at();
    }

    private static Truth truth(Entry entry) {
        return new Truth(
                entry.text("record"),
                entry.textOrNull("scheme"),
                entry.textOrNull("ring"),
                entry.instantOrNull("firstIllegalAt"),
                entry.number("mg"),
                entry.text("firmSize").equals("LARGE"),
                entry.textOrNull("confounder"));
    }

    private static Signal signal(Entry entry) {
        double score = entry.number("score");
        if (score < 0 || score > 1) throw new IllegalArgumentException("/score must be from 0 to 1");
        var reasons = entry.entries("reasons");
        return new Signal(
                entry.text("record"),
                entry.instant("at"),
                score,
                reasons.isEmpty() ? null : reasons.getFirst().text("feature"));
    }
}
