package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.document.app.IssueCredential;
import io.ytterby.issuing.document.app.IssueCredential.Draft;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.TakeBack;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.operation.app.Balances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Whoever has a lot says what it is, in a document that anybody checks. A lot has one passport at a time: a new one takes the
 * place of the last.
 */
@ApplicationScoped
public class IssuePassport {
    private static final CredentialType TYPE = CredentialType.LOT_PASSPORT;

    private final Lots lots;
    private final Balances balances;
    private final IssueCredential issueCredential;
    private final TakeBack takeBack;

    IssuePassport(Lots lots, Balances balances, IssueCredential issueCredential, TakeBack takeBack) {
        this.lots = lots;
        this.balances = balances;
        this.issueCredential = issueCredential;
        this.takeBack = takeBack;
    }

    @Transactional
    public LotOutcome<IssuedCredential> issue(Actor actor, LotId id) {
        var lot = lots.lock(List.of(id)).stream()
                .filter(found -> found.custodian().equals(actor.organisation()))
                .findFirst()
                .orElse(null);
        if (lot == null) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        var refusal = whyNot(lot);
        if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
        takeBack.all(actor, TYPE, subject(id), "another passport has taken its place");
        var madeAt = balances.entries(id, 0, 1).getFirst().at();
        var passport = PassportOfLot.of(lot, madeAt).toJson();
        var draft = new Draft(TYPE, subject(id), passport, null);
        return LotOutcome.done(issueCredential.issue(actor, actor.organisation(), draft));
    }

    /** What customs hold, or what is on its way or gone, is nobody's to vouch for. */
    private static Optional<LotRefusal> whyNot(Lot lot) {
        if (!lot.frozenBy().isEmpty()) return Optional.of(new LotRefusal.Frozen(lot.id(), lot.frozenBy()));
        return lot.status() == LotStatus.ACTIVE
                ? Optional.empty()
                : Optional.of(new LotRefusal.WrongStatus(lot.id(), lot.status(), LotStatus.ACTIVE));
    }

    static String subject(LotId id) {
        return "lot/" + id;
    }
}
