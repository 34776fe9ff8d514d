package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was done in a case. A case is these, in their order, and nothing else. */
public sealed interface CaseEvent {
    /** @param ref the name of what it began with, of its kind */
    record Opened(String title, LinkKind origin, String ref, Priority priority, String reason) implements CaseEvent {}

    /** @param conclusion of a move to CLOSED, and of no other */
    record Moved(CaseStatus to, String reason, @Nullable Conclusion conclusion) implements CaseEvent {}

    record Assigned(PersonId to, String reason) implements CaseEvent {}

    record TaskAdded(
            UUID task,
            String title,
            @Nullable PersonId assignee,
            @Nullable Instant due) implements CaseEvent {}

    record TaskSettled(UUID task, TaskEnd end, String note) implements CaseEvent {}

    /** @param basis the order or the law that demands it */
    record HoldPlaced(UUID hold, String basis, String reason) implements CaseEvent {}

    record HoldLifted(UUID hold, String reason) implements CaseEvent {}

    /** @param source who or what says so */
    record Linked(UUID link, LinkKind kind, String ref, Basis basis, String source) implements CaseEvent {}

    record Unlinked(UUID link, String reason) implements CaseEvent {}

    /** @param suggestion what tips speak of, and the case is not about */
    record Declined(UUID suggestion, String reason) implements CaseEvent {}

    record Noted(String text) implements CaseEvent {}

    record Filed(UUID file, String sha256, String mediaType, long size, String description) implements CaseEvent {}

    /** The bytes are gone; that they were there is not. */
    record Erased(UUID file, String sha256, String reason) implements CaseEvent {}

    record Recused(PersonId person, String reason) implements CaseEvent {}

    /** @param label what the case calls the person: never a name */
    record IdentityKept(UUID identity, String label) implements CaseEvent {}

    record IdentityAsked(UUID request, UUID identity, String purpose) implements CaseEvent {}

    /** @param until when the one who asked can read it no longer */
    record IdentityReleased(UUID request, Instant until) implements CaseEvent {}

    record IdentityRead(UUID request) implements CaseEvent {}

    /** @param entries how many entries the export covers; this one comes after them */
    record Exported(UUID export, String form, String sha256, long entries) implements CaseEvent {}

    /** How urgent. */
    enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    /** How a task ended. */
    enum TaskEnd {
        DONE,
        DROPPED
    }

    /** Whether somebody has made sure. */
    enum Basis {
        VERIFIED,
        SUGGESTED
    }
}
