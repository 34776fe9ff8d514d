package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.rest.KeyedAnswer;
import io.ytterby.kit.rest.KeyedAnswers;
import io.ytterby.licensing.ledger.domain.Examination;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.SettleLicence;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The transaction of several draws on one licence: its row is locked first, so what is read then is what is decided on. */
@ApplicationScoped
class DrawTogether {
    private final TransactionManager transactions;
    private final HotLedger ledger;
    private final Ledger sums;
    private final Licences licences;
    private final SettleLicence settleLicence;
    private final KeyedAnswers keyedAnswers;
    private final Clock clock;

    DrawTogether(
            TransactionManager transactions,
            HotLedger ledger,
            Ledger sums,
            Licences licences,
            SettleLicence settleLicence,
            KeyedAnswers keyedAnswers,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.sums = sums;
        this.licences = licences;
        this.settleLicence = settleLicence;
        this.keyedAnswers = keyedAnswers;
        this.clock = clock;
    }

    /**
     * Decides each draw. Those that have to wait for somebody else are left without an outcome.
     *
     * @return whether it was committed; if not, or if it throws, nothing was changed
     */
    boolean draw(LicenceNumber licence, List<WaitingDraw> draws) throws Exception {
        transactions.begin();
        try {
            if (!decide(licence, draws)) return false;
            CrashPoint.reached("ledger.before-commit");
            transactions.commit();
            return true;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) transactions.rollback();
        }
    }

    private boolean decide(LicenceNumber number, List<WaitingDraw> draws) {
        var known = keyedAnswers.known(keys(draws));
        var locked = licences.lock(number);
        var declarations =
                draws.stream().map(draw -> draw.claim().declaration()).collect(Collectors.toUnmodifiableSet());
        var free = ledger.lockFree(declarations);
        var mine = draws.stream()
                .filter(draw -> draw.key().filter(known::contains).isEmpty())
                .filter(draw -> free.contains(draw.claim().declaration()))
                .toList();
        CrashPoint.reached("ledger.validated");
        var decisions = new Decisions(examination(number, locked), ledger.bookings(number, free), clock.instant());
        mine.forEach(decisions::next);
        return write(number, decisions, mine);
    }

    private boolean write(LicenceNumber number, Decisions decisions, List<WaitingDraw> mine) {
        var posted = decisions.posted();
        if (!posted.isEmpty()) {
            if (!ledger.reserve(number, LegalDay.today(clock), posted)) return false;
            CrashPoint.reached("ledger.updated");
            settleLicence.drawn(decisions.drawn());
        }
        return keyedAnswers.keep(keys(mine));
    }

    private Examination examination(LicenceNumber number, Optional<Licence> locked) {
        var today = LegalDay.today(clock);
        return new Examination(
                locked.map(licence -> Map.of(number, licence)).orElse(Map.of()),
                today,
                (licence, line) -> sums.drawnInSubPeriod(licence, line, today));
    }

    private static List<KeyedAnswer> keys(List<WaitingDraw> draws) {
        return draws.stream().flatMap(draw -> draw.key().stream()).toList();
    }
}
