package io.ytterby.intelligence.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.intelligence.casework.domain.LinkKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseReply(
        UUID caseId,
        long version,
        CaseStatus status,
        List<CaseStatus> next,
        @Nullable Conclusion conclusion,
        String title,
        LinkKind origin,
        String ref,
        CaseEvent.Priority priority,
        String reason,
        @Nullable String assignee,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        boolean underHold,
        List<TaskReply> tasks,
        List<HoldReply> holds,
        List<LinkReply> links,
        List<FileReply> files,
        List<IdentityReply> identities,
        List<RequestReply> requests) {
    /** Something to be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskReply(
            UUID taskId,
            String title,
            @Nullable String assignee,
            @Nullable Instant due,
            CaseEvent.@Nullable TaskEnd end) {
        static TaskReply of(CaseParts.Task task) {
            var whose = task.assignee();
            return new TaskReply(task.id(), task.title(), whose == null ? null : whose.value(), task.due(), task.end());
        }
    }

    /** A legal hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoldReply(
            UUID holdId,
            String basis,
            String reason,
            String placedBy,
            Instant placedAt,
            @Nullable String liftedBy) {
        static HoldReply of(CaseParts.Hold hold) {
            var by = hold.liftedBy();
            return new HoldReply(
                    hold.id(),
                    hold.basis(),
                    hold.reason(),
                    hold.placedBy().value(),
                    hold.placedAt(),
                    by == null ? null : by.value());
        }
    }

    /** What it points to. */
    record LinkReply(
            UUID linkId, LinkKind kind, String ref, CaseEvent.Basis basis, String source, String by, Instant at) {
        static LinkReply of(CaseParts.Link link) {
            return new LinkReply(
                    link.id(),
                    link.kind(),
                    link.ref(),
                    link.basis(),
                    link.source(),
                    link.by().value(),
                    link.at());
        }
    }

    /** A file of the case. */
    record FileReply(
            UUID fileId, String sha256, String mediaType, long size, String description, Instant at, boolean erased) {
        static FileReply of(CaseParts.Kept kept) {
            return new FileReply(
                    kept.id(),
                    kept.sha256(),
                    kept.mediaType(),
                    kept.size(),
                    kept.description(),
                    kept.at(),
                    kept.erased());
        }
    }

    /** A sealed name, by what the case calls the person. */
    record IdentityReply(UUID identityId, String label) {}

    /** Somebody wants to read a sealed name, or may. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestReply(
            UUID requestId,
            UUID identityId,
            String purpose,
            String askedBy,
            @Nullable String releasedBy,
            @Nullable Instant until) {
        static RequestReply of(CaseParts.Request request) {
            var by = request.releasedBy();
            return new RequestReply(
                    request.id(),
                    request.identity(),
                    request.purpose(),
                    request.askedBy().value(),
                    by == null ? null : by.value(),
                    request.until());
        }
    }

    static CaseReply of(CaseFile file) {
        var opened = file.opened();
        return new CaseReply(
                file.id().value(),
                file.version(),
                file.status(),
                file.status().next().stream().sorted().toList(),
                file.conclusion().orElse(null),
                opened.title(),
                opened.origin(),
                opened.ref(),
                opened.priority(),
                opened.reason(),
                file.assignee().map(Object::toString).orElse(null),
                file.openedBy().value(),
                file.openedAt(),
                file.changedAt(),
                file.isUnderHold(),
                file.tasks().stream().map(TaskReply::of).toList(),
                file.holds().stream().map(HoldReply::of).toList(),
                file.links().stream().map(LinkReply::of).toList(),
                file.files().stream().map(FileReply::of).toList(),
                file.identities().entrySet().stream()
                        .map(one -> new IdentityReply(one.getKey(), one.getValue()))
                        .toList(),
                file.requests().stream().map(RequestReply::of).toList());
    }
}
