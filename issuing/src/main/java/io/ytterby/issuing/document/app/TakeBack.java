package io.ytterby.issuing.document.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.list.domain.StatusPurpose;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Takes documents back, for good or for a time; the lists follow within seconds of the commit. */
@Singleton
public class TakeBack {
    private final IssuedCredentials credentials;
    private final Journal journal;
    private final Clock clock;

    TakeBack(IssuedCredentials credentials, Journal journal, Clock clock) {
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that stand about something. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void all(Actor actor, CredentialType type, String subject, String reason) {
        for (var one : credentials.lockStanding(type, subject)) set(actor, one, StatusPurpose.REVOCATION, true, reason);
    }

    /** One that is locked; a bit that is as it should be stays without an entry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Actor actor, IssuedCredential locked, StatusPurpose purpose, boolean isSet, String reason) {
        if (locked.standing().isSet(purpose) == isSet) return;
        credentials.record(locked.id(), purpose, isSet, reason, clock.instant());
        var done = purpose == StatusPurpose.REVOCATION ? "revoked" : isSet ? "suspended" : "reinstated";
        var detail = Map.of("about", locked.subject(), "reason", reason);
        journal.write(new Change(actor, "credential." + done, "credential/" + locked.id(), detail));
    }
}
