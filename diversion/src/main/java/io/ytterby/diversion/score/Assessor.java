package io.ytterby.diversion.score;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.feature.Detectors;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Scene;
import io.ytterby.diversion.feature.Sightings;
import io.ytterby.diversion.record.Scan;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Judges records one after the other. All it remembers is in the cells, so the same records in the same order over the same context give
 * the same signals, on a map or on a store of Kafka Streams, today or in a replay. Has no state of its own and may be shared by threads that
 * have cells of their own.
 */
public final class Assessor {
    private final Model model;

    public Assessor(Model model) {
        this.model = model;
    }

    /** The record's signal, with the findings it was made of. */
    public record Assessed(Signal signal, Findings findings) {}

    /** Judges a record by what came before it, then learns from it. Each record is given once. */
    public Assessed assess(TradeRecord record, Context context, Cells cells) {
        var scene = new Scene(record, context, cells);
        var findings = Detectors.look(scene);
        scene.learn(findings);
        return new Assessed(signal(record.id(), record.at(), findings, context.version()), findings);
    }

    /** Takes a scan in. A doubt concerns the records that declare the code: hand it to {@link #revise} with each. */
    public Sightings.@Nullable Doubt sight(Scan scan, Cells cells) {
        return Sightings.see(scan, cells);
    }

    /** The signal of a record that was judged before one of its codes came into doubt. */
    public Assessed revise(Assessed before, Sightings.Doubt doubt, Instant at, Context context) {
        Sightings.tell(doubt, before.findings());
        return new Assessed(
                signal(before.signal().record(), at, before.findings(), context.version()), before.findings());
    }

    private Signal signal(String record, Instant at, Findings findings, String contextVersion) {
        return new Signal(
                record,
                at,
                Model.probability(model.logOdds(findings)),
                Detectors.VERSION + "/" + model.version() + "/" + contextVersion,
                model.reasons(findings));
    }
}
