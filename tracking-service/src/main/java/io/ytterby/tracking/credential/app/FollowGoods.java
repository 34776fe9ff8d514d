package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.issuing.document.app.TakeBack;
import io.ytterby.issuing.list.domain.StatusPurpose;
import io.ytterby.tracking.lot.app.LotMoved;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.operation.app.OperationReversed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Keeps documents true, in the transaction of each change: a passport whose lot weighs something else is taken back, one whose
 * lot customs hold is suspended, and what tells of an operation that was undone is taken back.
 */
@Singleton
class FollowGoods {
    private final IssuedCredentials credentials;
    private final TakeBack takeBack;

    FollowGoods(IssuedCredentials credentials, TakeBack takeBack) {
        this.credentials = credentials;
        this.takeBack = takeBack;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes LotMoved moved) {
        var lot = moved.lot();
        for (var passport : credentials.lockStanding(CredentialType.LOT_PASSPORT, IssuePassport.subject(lot.id()))) {
            boolean isFrozen = !lot.frozenBy().isEmpty();
            var why = isFrozen ? "customs hold the lot" : "customs hold the lot no more";
            if (stillSays(passport, lot))
                takeBack.set(moved.actor(), passport, StatusPurpose.SUSPENSION, isFrozen, why);
            else takeBack.set(moved.actor(), passport, StatusPurpose.REVOCATION, true, "the lot is not what it says");
        }
    }

    /** A lot that is exported, or with somebody else, is what it was; one that was consumed weighs nothing. */
    private static boolean stillSays(IssuedCredential passport, Lot lot) {
        var said = CompactJws.parse(passport.vcJwt().text())
                .payload()
                .needObject("credentialSubject")
                .needText("netMassMg");
        return said.equals(Long.toString(lot.mass().milligrams()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes OperationReversed reversed) {
        takeBack.all(
                reversed.actor(),
                CredentialType.TRACEABILITY_EVENT,
                IssueEvent.subject(reversed.operation()),
                "the operation was undone: " + reversed.reason());
    }
}
