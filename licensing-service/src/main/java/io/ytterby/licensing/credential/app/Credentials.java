package io.ytterby.licensing.credential.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.credential.app.Credential.Place;
import io.ytterby.licensing.credential.domain.Standing;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import java.time.Instant;
import java.util.Optional;

/** Where documents and what became of them are kept. */
public interface Credentials {
    /** A random place that was never given before. */
    Place newPlace(LicenceNumber licence);

    void add(Credential credential);

    Optional<Credential> lookUp(LicenceNumber licence);

    /** Its bits as they were last written, with its row locked; empty if the licence has no document. */
    Optional<Standing> lock(LicenceNumber licence);

    /** Writes one bit and keeps the event, not yet published. */
    void record(LicenceNumber licence, Change change);

    /**
     * A bit that changes.
     *
     * @param effectiveAt from when on it is so; may be before it became known
     */
    record Change(StatusPurpose purpose, boolean isSet, String reason, Instant effectiveAt, Instant recordedAt) {}
}
