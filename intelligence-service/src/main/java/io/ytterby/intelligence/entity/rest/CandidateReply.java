package io.ytterby.intelligence.entity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.entity.domain.Candidate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be so of an entity, with its reasons; score is a decimal string from 0 to 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateReply(
        UUID candidateId,
        UUID entityId,
        Candidate.Kind kind,
        @Nullable UUID otherId,
        @Nullable ListedReply listed,
        String score,
        List<String> reasons,
        Instant foundAt,
        Candidate.Status status,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    private static final int DIGITS = 4;

    /** An entry of a version of a list. */
    record ListedReply(String list, int listVersion, String entry, String name) {}

    static CandidateReply of(Candidate candidate) {
        var other = candidate.other();
        var listed = candidate.listed();
        var by = candidate.decidedBy();
        return new CandidateReply(
                candidate.id(),
                candidate.subject().value(),
                candidate.kind(),
                other == null ? null : other.value(),
                listed == null ? null : new ListedReply(listed.list(), listed.version(), listed.entry(), listed.name()),
                BigDecimal.valueOf(candidate.points(), DIGITS).toPlainString(),
                candidate.reasons(),
                candidate.foundAt(),
                candidate.status(),
                by == null ? null : by.value(),
                candidate.decidedAt(),
                candidate.reason());
    }
}
