package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.operation.app.LookUpOperations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Hands out documents to those who may see all of what they are about. */
@ApplicationScoped
public class ReadCredentials {
    private final LookUpLots lookUpLots;
    private final LookUpOperations lookUpOperations;
    private final IssuedCredentials credentials;

    ReadCredentials(LookUpLots lookUpLots, LookUpOperations lookUpOperations, IssuedCredentials credentials) {
        this.lookUpLots = lookUpLots;
        this.lookUpOperations = lookUpOperations;
        this.credentials = credentials;
    }

    /** The newest passport, also one that was taken back; empty if there is none for this reader. */
    @Transactional
    public Optional<IssuedCredential> passport(Actor reader, LotId id) {
        return lookUpLots
                .seeWhole(reader, id)
                .flatMap(lot -> newest(CredentialType.LOT_PASSPORT, IssuePassport.subject(id)));
    }

    /** The newest document of an operation; empty if there is none for this reader. */
    @Transactional
    public Optional<IssuedCredential> event(Actor reader, OperationId id) {
        return lookUpOperations
                .see(reader, id)
                .flatMap(done -> newest(CredentialType.TRACEABILITY_EVENT, IssueEvent.subject(id)));
    }

    private Optional<IssuedCredential> newest(CredentialType type, String subject) {
        return credentials.about(type, subject).stream().findFirst();
    }
}
