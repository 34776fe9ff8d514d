package io.ytterby.embedded.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;

/**
 * All refresh tokens that came of one login, of which only the newest counts.
 *
 * @param id in each of its tokens, and nowhere else, so that who names it holds one of them
 * @param sid what the ID token calls the login
 * @param hash of the one token that counts; empty when the login was ended
 * @param began second of 1970 at which the person logged in
 * @param used second of 1970 at which the newest token was given
 */
record Family(String id, String sid, String person, String client, String hash, long began, long used) {
    /** How long a token waits to be used. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How long a login lasts, however busy its person is. */
    static final Duration WHOLE = Duration.ofHours(10);

    static Family begun(String person, String client, String id, String hash, Instant now) {
        return new Family(id, Unguessable.make(), person, client, hash, now.getEpochSecond(), now.getEpochSecond());
    }

    Family renewed(String newHash, Instant now) {
        return new Family(id, sid, person, client, newHash, began, now.getEpochSecond());
    }

    Family ended() {
        return new Family(id, sid, person, client, "", began, used);
    }

    /** When it is over unless it is renewed. */
    @JsonIgnore
    Instant end() {
        var idle = Instant.ofEpochSecond(used).plus(IDLE);
        var whole = Instant.ofEpochSecond(began).plus(WHOLE);
        return idle.isBefore(whole) ? idle : whole;
    }

    boolean standsAt(Instant now) {
        return !hash.isEmpty() && now.isBefore(end());
    }
}
