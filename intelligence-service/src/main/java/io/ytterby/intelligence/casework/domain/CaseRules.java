package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with a case, and why not. Names of persons are compared without regard to case, as an issuer might. */
public final class CaseRules {
    static final int MOST_LINKS = 1_000;
    static final int MOST_TASKS = 500;
    static final int MOST_FILES = 500;

    private CaseRules() {}

    public static Decision move(CaseFile file, CaseStatus to, String reason, @Nullable Conclusion conclusion) {
        if (!file.status().next().contains(to))
            return new Decision.WrongMove(file.status(), file.status().next());
        if (to == CaseStatus.FIELD && isTipAlone(file)) return new Decision.TipAlone();
        if (to != CaseStatus.CLOSED)
            return conclusion == null
                    ? new Decision.Allowed(new CaseEvent.Moved(to, reason, null))
                    : new Decision.ConclusionTooEarly();
        if (conclusion == null) return new Decision.ConclusionNeeded();
        var open = file.tasks().stream()
                .filter(CaseParts.Task::isOpen)
                .map(CaseParts.Task::title)
                .toList();
        if (!open.isEmpty()) return new Decision.TasksOpen(open);
        return new Decision.Allowed(new CaseEvent.Moved(to, reason, conclusion));
    }

    /** A stranger's word sends nobody out: an alert or a finding that somebody has made sure of must stand beside it. */
    private static boolean isTipAlone(CaseFile file) {
        if (file.opened().origin() != LinkKind.TIP) return false;
        return file.links().stream()
                .noneMatch(link -> link.kind().corroborates() && link.basis() == CaseEvent.Basis.VERIFIED);
    }

    public static Decision assign(CaseFile file, PersonId to, String reason) {
        if (file.isClosed()) return new Decision.Closed();
        if (file.recused().stream().anyMatch(person -> same(person, to))) return new Decision.Settled("recused person");
        return new Decision.Allowed(new CaseEvent.Assigned(to, reason));
    }

    public static Decision addTask(CaseFile file, CaseEvent.TaskAdded task) {
        if (file.isClosed()) return new Decision.Closed();
        if (file.tasks().size() >= MOST_TASKS) return new Decision.TooMany("tasks", MOST_TASKS);
        return new Decision.Allowed(task);
    }

    public static Decision settleTask(CaseFile file, UUID task, CaseEvent.TaskEnd end, String note) {
        var found = file.task(task).orElse(null);
        if (found == null) return new Decision.NoSuch("task");
        if (!found.isOpen()) return new Decision.Settled("task");
        return new Decision.Allowed(new CaseEvent.TaskSettled(task, end, note));
    }

    /** Also on a closed case: a court may ask years later. */
    public static Decision placeHold(CaseFile file, UUID hold, String basis, String reason) {
        return new Decision.Allowed(new CaseEvent.HoldPlaced(hold, basis, reason));
    }

    /** Never by who placed it. */
    public static Decision liftHold(CaseFile file, UUID hold, PersonId by, String reason) {
        var found = file.hold(hold).orElse(null);
        if (found == null) return new Decision.NoSuch("hold");
        if (!found.isOpen()) return new Decision.Settled("hold");
        if (same(found.placedBy(), by)) return new Decision.SamePerson();
        return new Decision.Allowed(new CaseEvent.HoldLifted(hold, reason));
    }

    public static Decision link(CaseFile file, CaseEvent.Linked link) {
        if (file.isClosed()) return new Decision.Closed();
        if (file.links().size() >= MOST_LINKS) return new Decision.TooMany("links", MOST_LINKS);
        boolean known = file.links().stream()
                .anyMatch(one -> one.kind() == link.kind() && one.ref().equals(link.ref()));
        return known ? new Decision.LinkedAlready() : new Decision.Allowed(link);
    }

    public static Decision unlink(CaseFile file, UUID link, String reason) {
        if (file.isClosed()) return new Decision.Closed();
        if (file.link(link).isEmpty()) return new Decision.NoSuch("link");
        return new Decision.Allowed(new CaseEvent.Unlinked(link, reason));
    }

    /** @param ref under which the case would point to it, had it been taken in */
    public static Decision decline(CaseFile file, UUID suggestion, String ref, String reason) {
        if (file.isClosed()) return new Decision.Closed();
        boolean taken = file.links().stream()
                .anyMatch(link -> link.kind() == LinkKind.TIP && link.ref().equals(ref));
        if (taken) return new Decision.LinkedAlready();
        if (file.declined().contains(suggestion)) return new Decision.Settled("suggestion");
        return new Decision.Allowed(new CaseEvent.Declined(suggestion, reason));
    }

    public static Decision fileEvidence(CaseFile file, CaseEvent.Filed filed) {
        if (file.isClosed()) return new Decision.Closed();
        if (file.files().size() >= MOST_FILES) return new Decision.TooMany("files", MOST_FILES);
        return new Decision.Allowed(filed);
    }

    public static Decision erase(CaseFile file, UUID name, String reason) {
        var found = file.file(name).orElse(null);
        if (found == null) return new Decision.NoSuch("file");
        if (found.erased()) return new Decision.Settled("file");
        if (file.isUnderHold()) return new Decision.UnderHold();
        return new Decision.Allowed(new CaseEvent.Erased(name, found.sha256(), reason));
    }

    public static Decision recuse(CaseFile file, PersonId person, String reason) {
        if (file.recused().contains(person)) return new Decision.Settled("recused person");
        return new Decision.Allowed(new CaseEvent.Recused(person, reason));
    }

    public static Decision askIdentity(CaseFile file, UUID request, UUID identity, String purpose) {
        if (!file.identities().containsKey(identity)) return new Decision.NoSuch("identity");
        return new Decision.Allowed(new CaseEvent.IdentityAsked(request, identity, purpose));
    }

    /** Never by who asked. */
    public static Decision releaseIdentity(CaseFile file, UUID request, PersonId by, Instant until) {
        var asked = file.request(request).orElse(null);
        if (asked == null) return new Decision.NoSuch("request");
        if (asked.releasedBy() != null) return new Decision.Settled("request");
        if (same(asked.askedBy(), by)) return new Decision.SamePerson();
        return new Decision.Allowed(new CaseEvent.IdentityReleased(request, until));
    }

    /** By who asked alone, once another has released it, and only for a while. */
    public static Decision readIdentity(CaseFile file, UUID request, PersonId by, Instant now) {
        var asked = file.request(request).orElse(null);
        if (asked == null || !same(asked.askedBy(), by)) return new Decision.NoSuch("request");
        var until = asked.until();
        if (until == null) return new Decision.SamePerson();
        if (!now.isBefore(until)) return new Decision.Settled("request");
        return new Decision.Allowed(new CaseEvent.IdentityRead(request));
    }

    private static boolean same(PersonId one, PersonId other) {
        return one.value().equalsIgnoreCase(other.value());
    }
}
