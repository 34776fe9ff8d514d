package io.ytterby.diversion.score;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.feature.Detectors;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.feature.Scene;
import io.ytterby.diversion.feature.Sightings;
import io.ytterby.diversion.record.Scan;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import java.time.Instant;
import java.util.ArrayList;
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

    /** What must be kept of a judged record, so that it can be revised without its findings. */
    public Standing standing(Assessed assessed) {
        var later = Input.later();
        var strengths = new double[later.size()];
        for (int i = 0; i < strengths.length; i++)
            strengths[i] = assessed.findings().strength(later.get(i));
        return new Standing(model.logOdds(assessed.findings()), strengths);
    }

    /**
     * Takes in what came to light after the record was judged: the same score as if it had been known then, since scores add up.
     *
     * @return null if none of it is worse than what was known
     */
    public @Nullable Revision revise(Standing before, Findings light) {
        var later = Input.later();
        var strengths = before.strengths();
        double logOdds = before.logOdds();
        var gains = new ArrayList<Revision.Gain>(1);
        for (int i = 0; i < strengths.length; i++) {
            var input = later.get(i);
            var finding = light.of(input);
            if (finding == null || finding.strength() <= strengths[i]) continue;
            double now = model.contribution(input, finding.strength());
            double gain = now - model.contribution(input, strengths[i]);
            strengths[i] = finding.strength();
            logOdds += gain;
            gains.add(new Revision.Gain(
                    input.feature(),
                    gain,
                    new Reason(
                            input.feature(),
                            now,
                            finding.value(),
                            finding.expected(),
                            finding.p(),
                            finding.z(),
                            finding.says().get())));
        }
        if (gains.isEmpty()) return null;
        return new Revision(new Standing(logOdds, strengths), Model.probability(logOdds), gains);
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
