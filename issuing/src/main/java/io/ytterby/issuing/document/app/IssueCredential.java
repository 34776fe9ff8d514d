package io.ytterby.issuing.document.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Envelope;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Party;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.IssuerKeys;
import io.ytterby.issuing.list.domain.Standing;
import io.ytterby.issuing.told.app.Announcements;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs a document in an organisation's name, in both forms, with a place in its lists and its digests on their way to the
 * log; all in the caller's transaction.
 */
@Singleton
public class IssueCredential {
    private final IssuedCredentials credentials;
    private final IssuerKeys keys;
    private final Dids dids;
    private final Announcements announcements;
    private final Journal journal;
    private final Clock clock;

    IssueCredential(
            IssuedCredentials credentials,
            IssuerKeys keys,
            Dids dids,
            Announcements announcements,
            Journal journal,
            Clock clock) {
        this.credentials = credentials;
        this.keys = keys;
        this.dids = dids;
        this.announcements = announcements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is to be said.
     *
     * @param about what it is about, as the service knows it: {@code lot/5b0c5f0e-...}
     * @param subject the credential's subject, or a list of them
     * @param until exclusive; null if it does not end
     */
    public record Draft(
            CredentialType type,
            String about,
            Object subject,
            @Nullable Instant until) {}

    /** @param issuer in whose name: the actor's organisation, or the one that the actor's office stands for */
    @Transactional(Transactional.TxType.MANDATORY)
    public IssuedCredential issue(Actor actor, OrganisationId issuer, Draft draft) {
        var id = UUID.randomUUID();
        var place = credentials.newPlace(dids.of(issuer), id);
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var envelope = new Envelope(
                "urn:uuid:" + id, new Party(place.did(), issuer.value()), issuedAt, draft.until(), dids.entries(place));
        var document = Issue.document(draft.type(), envelope, draft.subject());
        var signatures = Signatures.of(document, issuedAt, keys.at(place.did(), issuedAt));
        var issued = new IssuedCredential(id, draft.type(), draft.about(), place, signatures, Standing.CLEAR, 1);
        credentials.add(issued);
        journal.write(new Change(
                actor,
                "credential.issued",
                "credential/" + id,
                Map.of(
                        "type",
                        draft.type().type(),
                        "about",
                        draft.about(),
                        "kid",
                        signatures.kid(),
                        "digest",
                        signatures.vcJwt().digest()),
                announcements.document(issued)));
        return issued;
    }
}
