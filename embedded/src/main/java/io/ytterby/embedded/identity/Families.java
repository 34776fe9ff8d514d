package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.Families.Renewal.Refused;
import io.ytterby.embedded.identity.Families.Renewal.Renewed;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Refresh tokens: each counts once and is answered with its successor. Whoever shows one that was used already holds a copy,
 * and since nobody can tell the thief from the person, that ends the whole login (RFC 9700, section 4.14).
 */
final class Families {
    private static final int MOST = 10_000;
    private static final char BETWEEN = '.';

    private final Clock clock;
    private final FamilyLog log;
    private final Map<String, Family> families;

    /** @throws IOException if what was kept cannot be read or written */
    Families(FamilyLog log, Clock clock) throws IOException {
        this.clock = clock;
        this.log = log;
        this.families = log.read();
        forget();
    }

    /** A token and the login that it belongs to. */
    record Given(String token, Family family) {}

    /** All that can come of a refresh token. */
    sealed interface Renewal {
        record Renewed(Given given) implements Renewal {}

        record Refused(String why) implements Renewal {}
    }

    synchronized Given begin(String person, String client) throws IOException {
        if (families.size() >= MOST) forget();
        if (families.size() >= MOST) throw new IOException("too many people are logged in");
        var id = Unguessable.make();
        var token = token(id);
        var family = Family.begun(person, client, id, Unguessable.hash(token), clock.instant());
        put(family);
        return new Given(token, family);
    }

    synchronized Renewal renew(String token, String client) throws IOException {
        var now = clock.instant();
        var family = familyOf(token).filter(known -> known.standsAt(now)).orElse(null);
        if (family == null) return new Refused("the refresh token is unknown or over; log in again");
        if (!family.client().equals(client)) return new Refused("the refresh token is another program's");
        if (!Unguessable.same(family.hash(), Unguessable.hash(token))) {
            put(family.ended());
            return new Refused("the refresh token was used before, so its login was ended; log in again");
        }
        return new Renewed(renewed(family, now));
    }

    /** Ends the login that an ID token names. */
    synchronized void end(String sid) throws IOException {
        for (var family : families.values().toArray(Family[]::new))
            if (family.sid().equals(sid)) put(family.ended());
    }

    /** Ends the login of a refresh token, also of one that was used before (RFC 7009). */
    synchronized void endOf(String token, String client) throws IOException {
        var family = familyOf(token).filter(known -> known.client().equals(client));
        if (family.isPresent()) put(family.get().ended());
    }

    private Given renewed(Family family, Instant now) throws IOException {
        var token = token(family.id());
        var next = family.renewed(Unguessable.hash(token), now);
        put(next);
        return new Given(token, next);
    }

    private Optional<Family> familyOf(String token) {
        int end = token.indexOf(BETWEEN);
        return end < 0 ? Optional.empty() : Optional.ofNullable(families.get(token.substring(0, end)));
    }

    /** First to the file: what is answered must be known after a restart. */
    private void put(Family family) throws IOException {
        log.add(family);
        families.put(family.id(), family);
        if (log.isLong()) forget();
    }

    private void forget() throws IOException {
        var now = clock.instant();
        families.values().removeIf(family -> !family.standsAt(now));
        log.rewrite(families.values());
    }

    private static String token(String family) {
        return family + BETWEEN + Unguessable.make();
    }
}
