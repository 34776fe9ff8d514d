package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case is made of. */
public final class CaseParts {
    private CaseParts() {}

    /** Something to be done. */
    public record Task(
            UUID id,
            String title,
            @Nullable PersonId assignee,
            @Nullable Instant due,
            CaseEvent.@Nullable TaskEnd end) {
        public boolean isOpen() {
            return end == null;
        }

        Task ended(CaseEvent.TaskEnd how) {
            return new Task(id, title, assignee, due, how);
        }
    }

    /** Nothing may be taken out while it stands. */
    public record Hold(
            UUID id,
            String basis,
            String reason,
            PersonId placedBy,
            Instant placedAt,
            @Nullable PersonId liftedBy) {
        public boolean isOpen() {
            return liftedBy == null;
        }

        Hold lifted(PersonId by) {
            return new Hold(id, basis, reason, placedBy, placedAt, by);
        }
    }

    /** What the case points to. */
    public record Link(
            UUID id, LinkKind kind, String ref, CaseEvent.Basis basis, String source, PersonId by, Instant at) {}

    /** A file of the case. */
    public record Kept(
            UUID id, String sha256, String mediaType, long size, String description, Instant at, boolean erased) {
        Kept gone() {
            return new Kept(id, sha256, mediaType, size, description, at, true);
        }
    }

    /** Somebody wants to read a sealed name. */
    public record Request(
            UUID id,
            UUID identity,
            String purpose,
            PersonId askedBy,
            @Nullable PersonId releasedBy,
            @Nullable Instant until) {
        Request released(PersonId by, Instant end) {
            return new Request(id, identity, purpose, askedBy, by, end);
        }
    }
}
