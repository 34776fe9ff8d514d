package io.ytterby.certification.certificate.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a certificate stood at any moment, as it is known now or as it was known then.
 *
 * @param events in the order in which they were recorded
 */
public record StatusLine(Period period, List<StatusEvent> events) {
    private static final Comparator<StatusEvent> IN_FORCE =
            Comparator.comparing(StatusEvent::validAt).thenComparingInt(StatusEvent::seq);

    public StatusLine {
        events = List.copyOf(events);
    }

    /** With all that is known. */
    public CertificateStatus at(Instant at) {
        return at(at, Instant.MAX);
    }

    /**
     * What would have been answered.
     *
     * @param at of which moment
     * @param knownAt with what had been recorded until then
     */
    public CertificateStatus at(Instant at, Instant knownAt) {
        var counting = events.stream()
                .filter(event ->
                        !event.validAt().isAfter(at) && !event.recordedAt().isAfter(knownAt))
                .sorted(IN_FORCE)
                .toList();
        var end = counting.stream().filter(event -> event.word().isFinal()).findFirst();
        if (end.isPresent()) return CertificateStatus.valueOf(end.get().word().name());
        if (at.isBefore(period.from()) || counting.isEmpty()) return CertificateStatus.NOT_YET_VALID;
        if (!period.covers(at)) return CertificateStatus.EXPIRED;
        return CertificateStatus.valueOf(counting.getLast().word().name());
    }

    /** Whether something has ended it for good, whenever that counts from. */
    public boolean isEnded() {
        return events.stream().anyMatch(event -> event.word().isFinal());
    }

    /** The same with one more. Nothing that was said is taken back: a later word counts from its own moment on. */
    public StatusLine with(
            StatusEvent.Word word, StatusEvent.Cause cause, Instant validAt, Instant now, PersonId by, String reason) {
        var more = new ArrayList<>(events);
        more.add(new StatusEvent(events.size() + 1, word, cause, validAt, now, by, reason));
        return new StatusLine(period, more);
    }
}
