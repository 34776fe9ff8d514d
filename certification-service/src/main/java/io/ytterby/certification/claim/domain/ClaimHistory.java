package io.ytterby.certification.claim.domain;

import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.certificate.domain.StatusLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * How a claim stood at any moment, as it is known now or as it was known then. What was said of the certificates behind it counts
 * as it was said of them, so a withdrawal shows before its cascade has come to the claim.
 *
 * @param events in the order in which they were recorded
 */
public record ClaimHistory(List<ClaimEvent> events) {
    private static final Comparator<ClaimEvent> IN_FORCE =
            Comparator.comparing(ClaimEvent::validAt).thenComparingLong(ClaimEvent::seq);

    public ClaimHistory {
        events = List.copyOf(events);
    }

    /**
     * What would have been answered.
     *
     * @param sources what stood behind it; empty unless it was VALID or SUSPENDED
     */
    public record Standing(ClaimStatus status, List<Source> sources) {
        private static Standing of(ClaimStatus status) {
            return new Standing(status, List.of());
        }
    }

    /**
     * @param at of which moment
     * @param knownAt with what had been recorded until then
     * @param certificates how the certificate of each origin stood; an origin that is not in it says nothing
     */
    public Standing at(Instant at, Instant knownAt, Map<OriginId, StatusLine> certificates) {
        var counting = events.stream()
                .filter(event ->
                        !event.validAt().isAfter(at) && !event.recordedAt().isAfter(knownAt))
                .sorted(IN_FORCE)
                .toList();
        if (says(counting, ClaimEvent.Word.STATED)) {
            if (says(counting, ClaimEvent.Word.WITHDRAWN)) return Standing.of(ClaimStatus.WITHDRAWN_CLAIM);
            if (says(counting, ClaimEvent.Word.CONSUMED)) return Standing.of(ClaimStatus.CONSUMED);
            return behind(counting.getLast().sources(), at, knownAt, certificates);
        }
        return Standing.of(ClaimStatus.NOT_YET_VALID);
    }

    private static Standing behind(
            List<Source> sources, Instant at, Instant knownAt, Map<OriginId, StatusLine> certificates) {
        var found = EnumSet.noneOf(CertificateStatus.class);
        for (var source : sources) {
            var line = certificates.get(source.key().origin());
            if (line != null) found.add(line.at(at, knownAt));
        }
        if (found.contains(CertificateStatus.WITHDRAWN)) return Standing.of(ClaimStatus.WITHDRAWN_CLAIM);
        var status = found.contains(CertificateStatus.SUSPENDED) ? ClaimStatus.SUSPENDED : ClaimStatus.VALID;
        return new Standing(status, sources);
    }

    private static boolean says(List<ClaimEvent> events, ClaimEvent.Word word) {
        return events.stream().anyMatch(event -> event.word() == word);
    }
}
