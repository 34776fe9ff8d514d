package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that was said, and when: so that the trade can be held to its rules at any moment, as known at any moment. */
final class Chronicle {
    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final StatusLine ISSUED = new StatusLine(
                    new Period(BEGIN, BEGIN.plus(Duration.ofDays(1_000))), List.of())
            .with(StatusEvent.Word.VALID, StatusEvent.Cause.ISSUED, BEGIN, BEGIN, SOMEBODY, "seen");

    private final List<List<ClaimEvent>> claims = new ArrayList<>();
    private final List<Certified> certified = new ArrayList<>();
    private final Map<OriginId, Integer> certificates;
    private final Map<Integer, StatusLine> lines = new HashMap<>();

    Chronicle(Map<OriginId, Integer> certificates) {
        this.certificates = certificates;
    }

    private record Certified(OriginId origin, Element element, long massMg, Instant at) {}

    private record Line(OriginId origin, Element element) {}

    void certified(OriginId origin, Element element, long massMg, Instant at) {
        certified.add(new Certified(origin, element, massMg, at));
    }

    /** @return what further words on the claim are added to */
    List<ClaimEvent> stated(List<Source> sources, Instant at) {
        var events = new ArrayList<ClaimEvent>();
        events.add(new ClaimEvent(1, ClaimEvent.Word.STATED, at, at, null, sources));
        claims.add(events);
        return events;
    }

    void suspended(int certificate, Instant validAt, Instant now) {
        say(certificate, StatusEvent.Word.SUSPENDED, StatusEvent.Cause.SUSPENDED_FOR_CAUSE, validAt, now);
    }

    void withdrawn(int certificate, Instant validAt, Instant now) {
        say(certificate, StatusEvent.Word.WITHDRAWN, StatusEvent.Cause.WITHDRAWN_FOR_CAUSE, validAt, now);
    }

    private void say(int certificate, StatusEvent.Word word, StatusEvent.Cause cause, Instant validAt, Instant now) {
        lines.put(certificate, line(certificate).with(word, cause, validAt, now, SOMEBODY, "a reason"));
    }

    private StatusLine line(int certificate) {
        return lines.getOrDefault(certificate, ISSUED);
    }

    /** What stood at a moment, as known at a moment, was certified by then, and on nothing that had been withdrawn. */
    void check(Instant at, Instant knownAt) {
        var byOrigin = new HashMap<OriginId, StatusLine>();
        certificates.forEach((origin, certificate) -> byOrigin.put(origin, line(certificate)));
        var claimed = new HashMap<Line, Long>();
        for (var events : claims) {
            var standing = new ClaimHistory(events).at(at, knownAt, byOrigin);
            for (var source : standing.sources()) {
                var origin = source.key().origin();
                assertThat(byOrigin.getOrDefault(origin, ISSUED).at(at, knownAt))
                        .isNotEqualTo(CertificateStatus.WITHDRAWN);
                claimed.merge(new Line(origin, source.element()), source.massMg(), Math::addExact);
            }
        }
        var there = new HashMap<Line, Long>();
        for (var one : certified)
            if (!one.at().isAfter(at)) there.merge(new Line(one.origin(), one.element()), one.massMg(), Math::addExact);
        claimed.forEach((line, mass) -> assertThat(mass)
                .as("claimed of %s at %s as known at %s", line, at, knownAt)
                .isLessThanOrEqualTo(there.getOrDefault(line, 0L)));
    }
}
