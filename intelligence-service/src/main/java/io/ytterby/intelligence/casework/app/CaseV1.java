package io.ytterby.intelligence.casework.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.intelligence.party.domain.VisibleTo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code intelligence.case}, as contracts has it: how a case stands and what it points to, from which
 * detectors learn. Neither its title nor a word that somebody wrote in it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String caseId,
        CaseStatus status,
        String priority,
        LinkV1 origin,
        List<LinkV1> links,
        boolean underHold,
        @Nullable Conclusion conclusion,
        Instant openedAt,
        Instant changedAt) {
    /** @param basis whether somebody has made sure; the origin has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkV1(LinkKind kind, String ref, @Nullable String basis) {}

    static CaseV1 of(CaseFile file, List<VisibleTo> visibleTo) {
        var opened = file.opened();
        return new CaseV1(
                file.version(),
                visibleTo,
                file.id().toString(),
                file.status(),
                opened.priority().name(),
                new LinkV1(opened.origin(), opened.ref(), null),
                file.links().stream()
                        .map(link -> new LinkV1(link.kind(), link.ref(), link.basis().name()))
                        .toList(),
                file.isUnderHold(),
                file.conclusion().orElse(null),
                file.openedAt(),
                file.changedAt());
    }
}
