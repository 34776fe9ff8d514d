package io.ytterby.certification.claim.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.ClaimV1;
import io.ytterby.certification.claim.app.ReadClaims;
import io.ytterby.certification.claim.domain.ClaimEvent;
import io.ytterby.certification.claim.domain.OriginId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is now, and how it stood at a moment.
 *
 * @param status at {@code asOf}, with what was known at {@code knownAt}
 * @param linesThen what stood behind it then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimReply(
        @JsonUnwrapped ClaimV1 claim,
        String status,
        Instant asOf,
        @Nullable Instant knownAt,
        List<ClaimV1.LineV1> linesThen,
        List<EventReply> statusEvents) {
    /** What changed how it stands: from when it counts and when it was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventReply(
            long seq,
            String word,
            Instant validAt,
            Instant recordedAt,
            @Nullable String because) {
        static EventReply of(ClaimEvent event) {
            return new EventReply(
                    event.seq(), event.word().name(), event.validAt(), event.recordedAt(), event.because());
        }
    }

    /** @param certificates of all origins that ever stood behind it */
    static ClaimReply of(
            ReadClaims.Seen seen, Instant asOf, @Nullable Instant knownAt, Map<OriginId, CertificateId> certificates) {
        return new ClaimReply(
                ClaimV1.of(seen.claim(), certificates),
                seen.standing().status().name(),
                asOf,
                knownAt,
                ClaimV1.lines(seen.standing().sources(), certificates),
                seen.history().events().stream()
                        .filter(event -> knownAt == null || !event.recordedAt().isAfter(knownAt))
                        .map(EventReply::of)
                        .toList());
    }
}
