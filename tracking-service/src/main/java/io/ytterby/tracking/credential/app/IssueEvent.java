package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.document.app.IssueCredential;
import io.ytterby.issuing.document.app.IssueCredential.Draft;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whoever did something to lots says so in a document that anybody checks; asked for again, the one that stands is answered. */
@ApplicationScoped
public class IssueEvent {
    private static final CredentialType TYPE = CredentialType.TRACEABILITY_EVENT;

    private final Operations operations;
    private final Lots lots;
    private final EventOfOperation eventOfOperation;
    private final IssuedCredentials credentials;
    private final IssueCredential issueCredential;

    IssueEvent(
            Operations operations,
            Lots lots,
            EventOfOperation eventOfOperation,
            IssuedCredentials credentials,
            IssueCredential issueCredential) {
        this.operations = operations;
        this.lots = lots;
        this.eventOfOperation = eventOfOperation;
        this.credentials = credentials;
        this.issueCredential = issueCredential;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        /** @param isNew false if it stood before */
        record Issued(IssuedCredential credential, boolean isNew) implements Outcome {}

        /** There is none, or it is not the caller's: the two look the same. */
        record NoSuchOperation() implements Outcome {}

        /** Goods were moved or packed, and nothing came into being. */
        record NotAMaking(Operation.Kind kind) implements Outcome {}

        record Reversed(OperationId by) implements Outcome {}

        /** More lots, or more of one, than an event has room for. */
        record TooLarge() implements Outcome {}
    }

    @Transactional
    public Outcome issue(Actor actor, OperationId id) {
        var seen = operations
                .find(id)
                .filter(found -> found.organisation().equals(actor.organisation()))
                .orElse(null);
        if (seen == null) return new Outcome.NoSuchOperation();
        // Whoever undoes it changes its lots: with them locked it is undone before this or after, never meanwhile.
        lots.lock(seen.operation().lots());
        var done = operations.find(id).orElseThrow();
        var reversed = done.reversedBy();
        if (reversed != null) return new Outcome.Reversed(reversed);
        if (!EventOfOperation.tells(done.operation().kind()))
            return new Outcome.NotAMaking(done.operation().kind());
        var standing = credentials.lockStanding(TYPE, subject(id)).stream().findFirst();
        if (standing.isPresent()) return new Outcome.Issued(standing.get(), false);
        var event = eventOfOperation.of(done).orElse(null);
        if (event == null) return new Outcome.TooLarge();
        var draft = new Draft(TYPE, subject(id), List.of(event.toJson()), null);
        return new Outcome.Issued(issueCredential.issue(actor, actor.organisation(), draft), true);
    }

    static String subject(OperationId id) {
        return "operation/" + id;
    }
}
