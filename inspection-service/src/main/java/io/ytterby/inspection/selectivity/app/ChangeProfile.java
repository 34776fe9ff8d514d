package io.ytterby.inspection.selectivity.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One officer proposes how customs selects from now on, another approves it. Until then nothing looks at it. */
@ApplicationScoped
public class ChangeProfile {
    private final Profiles profiles;
    private final Journal journal;
    private final Clock clock;

    ChangeProfile(Profiles profiles, Journal journal, Clock clock) {
        this.profiles = profiles;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Proposed(Profiles.Version version) implements Outcome {}

        record Approved(Profiles.Version version) implements Outcome {}

        record Wrong(List<FieldError> errors) implements Outcome {}

        /** Somebody has proposed another since. */
        record Stale(long current) implements Outcome {}

        record NoSuchProfile() implements Outcome {}

        /** Nobody approves what they proposed themselves. */
        record SamePerson() implements Outcome {}

        /** It is approved, or a newer one has taken its place. */
        record NotNow(Profiles.Version version, long newest) implements Outcome {}
    }

    /** @param read the newest version that the proposer has seen */
    @Transactional
    public Outcome propose(Actor actor, long read, JsonNode document, String reason) {
        var parsed = ProfileReader.read(document);
        if (parsed instanceof ProfileReader.Outcome.Wrong(var errors)) return new Outcome.Wrong(errors);
        var from = ((ProfileReader.Outcome.Read) parsed).effectiveFrom();
        long newest = newest();
        if (newest != read) return new Outcome.Stale(newest);
        var version = new Profiles.Version(newest + 1, document, from, reason, actor.person(), now(), null, null);
        if (!profiles.add(version)) return new Outcome.Stale(newest());
        told(actor, "profile.proposed", version, reason);
        return new Outcome.Proposed(version);
    }

    @Transactional
    public Outcome approve(Actor actor, long number, String reason) {
        var version = profiles.lookUp(number).orElse(null);
        if (version == null) return new Outcome.NoSuchProfile();
        if (version.approvedBy() != null || number != newest()) return new Outcome.NotNow(version, newest());
        if (isSame(version.proposedBy(), actor.person())) return new Outcome.SamePerson();
        if (!profiles.approve(number, actor.person(), now())) return new Outcome.NotNow(version, newest());
        told(actor, "profile.approved", version, reason);
        return new Outcome.Approved(profiles.lookUp(number).orElseThrow());
    }

    private static boolean isSame(PersonId one, PersonId other) {
        return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
    }

    private long newest() {
        return profiles.newest().map(Profiles.Version::version).orElse(0L);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void told(Actor actor, String action, Profiles.Version version, String reason) {
        var detail = Map.of(
                "reason", reason, "effectiveFrom", version.effectiveFrom().toString());
        journal.write(new Change(actor, action, "profile/" + version.version(), detail));
    }
}
