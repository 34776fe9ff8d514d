package io.ytterby.licensing.screening.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.Hit;
import io.ytterby.licensing.screening.domain.NameScore.Part;
import io.ytterby.licensing.screening.domain.NameScore.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found, and each reason with what it adds or takes; scores are decimal strings from 0 to 1. */
final class HitReply {
    private static final int DIGITS = 4;

    private HitReply() {}

    /**
     * A reason for a score.
     *
     * @param asked the words of the asked name that it is about; null where it is about all
     * @param similarity of the words; null where it is about all
     * @param adds what it adds to the score; with a minus it takes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonReply(
            Reason reason,
            @Nullable String asked,
            @Nullable String listed,
            @Nullable String similarity,
            String adds) {
        static ReasonReply of(Part part) {
            boolean about = !part.asked().isEmpty() || !part.listed().isEmpty();
            return new ReasonReply(
                    part.reason(),
                    about ? part.asked() : null,
                    about ? part.listed() : null,
                    about ? decimal(part.similarity()) : null,
                    decimal(part.points()));
        }
    }

    /** One entry of a list that a name may belong to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String list,
            int listVersion,
            String entry,
            String type,
            String name,
            String matchedName,
            boolean alias,
            @Nullable String country,
            String note,
            String score,
            String threshold,
            boolean hit,
            int support,
            List<ReasonReply> reasons) {
        static Found of(Hit hit, int version) {
            var entry = hit.entry();
            return new Found(
                    entry.list(),
                    version,
                    entry.id(),
                    entry.type().name(),
                    entry.name(),
                    hit.name(),
                    hit.alias(),
                    entry.country(),
                    entry.note(),
                    decimal(hit.score()),
                    decimal(hit.threshold()),
                    hit.isAboveThreshold(),
                    hit.support(),
                    hit.parts().stream().map(ReasonReply::of).toList());
        }
    }

    /** A hit of a party of a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfCase(
            UUID id,
            UUID applicationId,
            int party,
            String name,
            String country,
            String list,
            int listVersion,
            String entry,
            String entrySha256,
            String listedName,
            String score,
            String threshold,
            int support,
            List<ReasonReply> reasons,
            Instant foundAt,
            CaseHit.Status status,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            @Nullable String reason,
            boolean remembered) {
        static OfCase of(CaseHit hit) {
            var by = hit.resolvedBy();
            return new OfCase(
                    hit.id(),
                    hit.application(),
                    hit.party(),
                    hit.name(),
                    hit.country(),
                    hit.list(),
                    hit.listVersion(),
                    hit.entry(),
                    hit.entrySha256(),
                    hit.listedName(),
                    decimal(hit.score()),
                    decimal(hit.threshold()),
                    hit.support(),
                    hit.parts().stream().map(ReasonReply::of).toList(),
                    hit.foundAt(),
                    hit.status(),
                    by == null ? null : by.value(),
                    hit.resolvedAt(),
                    hit.reason(),
                    hit.remembered());
        }
    }

    private static String decimal(int points) {
        return BigDecimal.valueOf(points, DIGITS).toPlainString();
    }
}
