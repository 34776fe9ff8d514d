package io.ytterby.tips.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officers asked custodians for. */
public interface IdentityRequests {
    UUID add(UUID tip, UUID item, String askedBy, String keyId, String reason);

    List<Identities.Request> list(String person);

    Optional<Identities.Request> one(UUID id, String person);

    /** By a custodian with a key that is good, who did not ask; else false. */
    boolean release(UUID id, String by, byte[] wrap);
}
