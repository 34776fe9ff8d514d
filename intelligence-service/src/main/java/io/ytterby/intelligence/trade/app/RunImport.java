package io.ytterby.intelligence.trade.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.diversion.record.Problem;
import io.ytterby.diversion.record.Reading;
import io.ytterby.intelligence.trade.app.Imports.Leased;
import io.ytterby.intelligence.trade.app.SentRecords.Sent;
import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.LineError;
import io.ytterby.kit.fault.CrashPoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs one import batch by batch: the records of a batch, what is told of them and how far the import is are one
 * transaction. A crash leaves whole batches; whoever takes it up goes on behind the last.
 */
@ApplicationScoped
public class RunImport {
    private static final String DIFFERS =
            "Is known from this source with other content: a record is never rewritten, give it an id of its own.";

    /** Clocks differ, and a day begins earlier in the east. */
    private static final Duration AHEAD = Duration.ofDays(2);

    private final Imports imports;
    private final TakeRecords takeRecords;
    private final TradeConfig config;
    private final Clock clock;

    RunImport(Imports imports, TakeRecords takeRecords, TradeConfig config, Clock clock) {
        this.imports = imports;
        this.takeRecords = takeRecords;
        this.config = config;
        this.clock = clock;
    }

    /** Another worker has it: nothing that was done for the batch may stay. */
    static final class LeaseLostException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void run(Leased job) {
        var sent = parted(job);
        for (int from = job.done(); from < sent.size(); from += config.batch()) {
            var batch = sent.subList(from, Math.min(sent.size(), from + config.batch()));
            int begin = from;
            QuarkusTransaction.requiringNew().run(() -> take(job, begin, batch));
            CrashPoint.reached("trade-import.batch");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (!imports.tryFinish(job, clock.instant())) throw new LeaseLostException();
        });
    }

    private List<Sent> parted(Leased job) {
        try {
            return SentRecords.of(job.syntax(), imports.body(job.id()));
        } catch (SentRecords.BrokenBodyException changed) {
            throw new IllegalStateException("import " + job.id() + " was whole when it was received", changed);
        }
    }

    private void take(Leased job, int from, List<Sent> batch) {
        var latest = clock.instant().plus(AHEAD);
        var errors = new ArrayList<LineError>();
        var lines = new ArrayList<Integer>();
        var records = new ArrayList<KeptRecord>();
        for (var sent : batch)
            switch (ReadRecord.read(sent.json())) {
                case Reading.Refused(var problems) -> errors.add(error(sent.line(), problems));
                case Reading.Accepted(var record)
                when record.at().isAfter(latest) ->
                    errors.add(new LineError(sent.line(), "/at", "Lies in the future: it would make all others late."));
                case Reading.Accepted(var record) -> {
                    lines.add(sent.line());
                    records.add(ReadRecord.kept(record));
                }
            }
        var fates = takeRecords.take(job.actor(), "import/" + job.id(), records);
        for (int i = 0; i < fates.size(); i++)
            if (fates.get(i) == TakeRecords.Fate.DIFFERS) errors.add(new LineError(lines.get(i), "/id", DIFFERS));
        int stored = Collections.frequency(fates, TakeRecords.Fate.STORED);
        int known = Collections.frequency(fates, TakeRecords.Fate.KNOWN);
        var counted = new Imports.Batch(from, batch.size(), stored, known, errors);
        if (!imports.tryAdvance(job, counted, clock.instant().plus(config.lease()))) throw new LeaseLostException();
    }

    /** One line, one failure: what else is wrong with it is counted behind the first. */
    private static LineError error(int line, List<Problem> problems) {
        var first = problems.getFirst();
        var more = problems.size() == 1
                ? ""
                : " " + (problems.size() - 1) + " more, next at "
                        + problems.get(1).pointer() + ".";
        return new LineError(line, first.pointer(), first.detail() + more);
    }
}
