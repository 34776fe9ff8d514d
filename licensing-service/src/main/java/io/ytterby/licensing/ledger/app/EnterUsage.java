package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.UsageOutcome;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Entered;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Refused;
import io.ytterby.licensing.ledger.domain.UsageReport;
import io.ytterby.licensing.licence.app.Licences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters what customs report as used: cumulative figures, of which the books take the difference. Each line has an outcome of
 * its own, so one bad line holds up no other, and what goes beyond the licence is refused and leaves a trace.
 */
@ApplicationScoped
public class EnterUsage {
    private final Ledger ledger;
    private final Licences licences;
    private final EnterUsageLine enterUsageLine;
    private final Postings postings;
    private final Journal journal;

    EnterUsage(Ledger ledger, Licences licences, EnterUsageLine enterUsageLine, Postings postings, Journal journal) {
        this.ledger = ledger;
        this.licences = licences;
        this.enterUsageLine = enterUsageLine;
        this.postings = postings;
        this.journal = journal;
    }

    /**
     * What came of a report.
     *
     * @param version of the licence after it
     * @param outcomes in the order of the lines
     */
    public record Report(long version, List<UsageOutcome> outcomes) {
        public Report {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Empty if there is no such licence. */
    @Transactional
    public Optional<Report> enter(LicenceNumber number, List<UsageReport> reports, Actor actor) {
        if (licences.lookUp(number).isEmpty()) return Optional.empty();
        ledger.lock(number);
        List<UsageOutcome> outcomes = new ArrayList<>();
        List<Reservation> moved = new ArrayList<>();
        for (var report : reports) {
            var outcome = enterUsageLine.enter(licences.lookUp(number).orElseThrow(), report, actor);
            outcomes.add(outcome);
            switch (outcome) {
                case Entered entered when entered.isChange() -> moved.add(entered.reservation());
                case Refused(var refusal) -> trace(report, refusal, actor);
                default -> {}
            }
        }
        CrashPoint.reached("ledger.updated");
        if (!moved.isEmpty()) postings.restored(moved, "used", actor);
        CrashPoint.reached("ledger.before-commit");
        return Optional.of(new Report(licences.lookUp(number).orElseThrow().version(), outcomes));
    }

    private void trace(UsageReport report, Refusal refusal, Actor actor) {
        var words = RefusalWords.of(refusal);
        journal.write(new Change(
                actor,
                "licence.usage-refused",
                "licence/" + report.licence(),
                Map.of(
                        "declaration",
                        report.declaration().value(),
                        "declarationLine",
                        report.declarationLine(),
                        "part",
                        report.part(),
                        "massMg",
                        report.mass().milligrams(),
                        "slug",
                        words.slug(),
                        "detail",
                        words.detail())));
    }
}
