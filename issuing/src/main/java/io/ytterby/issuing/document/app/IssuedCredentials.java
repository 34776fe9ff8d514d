package io.ytterby.issuing.document.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.list.domain.Place;
import io.ytterby.issuing.list.domain.StatusPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents and what became of them are kept. */
public interface IssuedCredentials {
    /** A random place of the issuer's that was never given before. */
    Place newPlace(String did, UUID id);

    void add(IssuedCredential credential);

    Optional<IssuedCredential> lookUp(UUID id);

    /** Those about something that were not taken back for good, the newest first, their rows locked. */
    List<IssuedCredential> lockStanding(CredentialType type, String subject);

    /** All about something, the newest first. */
    List<IssuedCredential> about(CredentialType type, String subject);

    /** Writes one bit of a locked one, and keeps the event, not yet published. */
    void record(UUID id, StatusPurpose purpose, boolean isSet, String reason, Instant at);
}
