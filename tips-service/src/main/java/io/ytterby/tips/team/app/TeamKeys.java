package io.ytterby.tips.team.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.tipbox.seal.TeamKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Officers' public keys. */
public interface TeamKeys {
    /** Where a key stands. */
    enum State {
        PROPOSED,
        ACTIVE,
        RETIRED
    }

    /** A key as the desk shows it. */
    record Registered(
            TeamKey key,
            String person,
            Recipient.Purpose purpose,
            State state,
            @Nullable String confirmedBy,
            long version) {}

    /** @return false if this person's keys serve the other purpose, or the key is there already */
    boolean propose(TeamKey key, PersonId person, String organisation, Recipient.Purpose purpose, Instant at);

    /** @return false if it is not proposed any more, or this is whose it is */
    boolean confirm(String keyId, PersonId by, Instant at);

    boolean retire(String keyId, PersonId by, Instant at);

    Optional<Registered> lookUp(String keyId);

    List<Registered> all();

    /** Keys that are good now, of persons who are not among these. */
    List<Recipient> active(Recipient.Purpose purpose, Set<String> without);

    /** Whether this key is good now and belongs to this person. */
    boolean isActive(String keyId, PersonId person);
}
