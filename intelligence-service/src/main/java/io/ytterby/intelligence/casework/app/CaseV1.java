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
 * The payload of {@code intelligence.case}, as contracts has it: how a case stands and which goods it points to, from which
 * detectors learn. Neither who told nor who is meant, nor a word that somebody wrote in it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String caseId,
        CaseStatus status,
        String priority,
        List<LinkV1> links,
        boolean underHold,
        @Nullable Conclusion conclusion,
        Instant openedAt,
        Instant changedAt) {
    /** @param basis whether somebody has made sure */
    public record LinkV1(LinkKind kind, String ref, String basis) {}

    static CaseV1 of(CaseFile file, List<VisibleTo> visibleTo) {
        return new CaseV1(
                file.version(),
                visibleTo,
                file.id().toString(),
                file.status(),
                file.opened().priority().name(),
                file.links().stream()
                        .filter(link -> link.kind().isOfGoods())
                        .map(link ->
                                new LinkV1(link.kind(), link.ref(), link.basis().name()))
                        .toList(),
                file.isUnderHold(),
                file.conclusion().orElse(null),
                file.openedAt(),
                file.changedAt());
    }
}
