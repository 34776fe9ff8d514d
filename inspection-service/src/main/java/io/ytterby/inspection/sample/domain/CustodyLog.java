package io.ytterby.inspection.sample.domain;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.sample.domain.CustodyEvent.Kind;
import io.ytterby.inspection.sample.domain.CustodyEvent.SealState;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who had which part of a sample, from the goods to the laboratory. The log takes what people write, also what cannot be:
 * it is read here, and what does not fit together is a defect with a name.
 *
 * @param events in the order in which they were written
 */
public record CustodyLog(List<CustodyEvent> events) {
    public CustodyLog {
        events = List.copyOf(events);
    }

    /** Who had it last; empty if there is no such part. */
    public Optional<PersonId> holder(Part part) {
        return of(part).reduce((older, newer) -> newer).map(CustodyEvent::to);
    }

    /** Whether the part is under a seal now. */
    public boolean isSealed(Part part) {
        return of(part).reduce((older, newer) -> newer)
                .filter(last -> last.kind() != Kind.OPENED && last.seal() != null)
                .isPresent();
    }

    /** All of them; none means that the log has no gap. */
    public List<Defect> defects() {
        var defects = new ArrayList<Defect>();
        Map<Part, Trail> trails = new EnumMap<>(Part.class);
        for (var event : events) {
            var trail = trails.get(event.part());
            if (event.kind() == Kind.SEALED) {
                var whole = trails.get(Part.WHOLE);
                if (whole != null) whole.follows(event, defects);
                trails.put(event.part(), new Trail(event));
            } else if (trail == null) {
                defects.add(new Defect("part-unknown", "Nobody sealed part " + event.part() + " before " + event.at()));
            } else trail.add(event, defects);
        }
        trails.values().forEach(trail -> trail.end(defects));
        return List.copyOf(defects);
    }

    private java.util.stream.Stream<CustodyEvent> of(Part part) {
        return events.stream().filter(event -> event.part() == part);
    }

    /** How one part stood after the last line that was read. */
    private static final class Trail {
        private final Part part;
        private PersonId holder;
        private Instant at;
        private @Nullable SealNumber seal;
        private @Nullable CustodyEvent broken;

        Trail(CustodyEvent first) {
            part = first.part();
            holder = first.to();
            at = first.at();
            seal = first.seal();
        }

        void add(CustodyEvent event, List<Defect> defects) {
            follows(event, defects);
            if (event.kind() == Kind.RESEALED) {
                broken = null;
                seal = event.seal();
            } else {
                end(defects);
                seen(event, defects);
                if (event.kind() == Kind.OPENED) seal = null;
            }
            holder = event.to();
            at = event.at();
        }

        /** It begins where the line before it ended. */
        void follows(CustodyEvent event, List<Defect> defects) {
            if (!Persons.same(event.from(), holder))
                defects.add(new Defect(
                        "giver-not-holder",
                        "Part " + part + ": " + event.from() + " gave it at " + event.at() + ", but " + holder
                                + " had it"));
            if (event.at().isBefore(at))
                defects.add(new Defect(
                        "time-backwards", "Part " + part + ": " + event.at() + " comes before " + at + " in the log"));
        }

        private void seen(CustodyEvent event, List<Defect> defects) {
            if (seal == null) {
                if (event.kind() == Kind.HANDED_OVER)
                    defects.add(new Defect(
                            "handed-over-open",
                            "Part " + part + " was handed over at " + event.at() + " without a seal"));
                return;
            }
            if (!seal.equals(event.seal()))
                defects.add(new Defect(
                        "seal-changed",
                        "Part " + part + ": seal " + seal + " was " + event.seal() + " at " + event.at()
                                + ", and nobody wrote of a new one"));
            if (event.sealState() != SealState.INTACT) broken = event;
        }

        /** A seal that was found broken must be the next thing that is mended. */
        void end(List<Defect> defects) {
            if (broken == null) return;
            defects.add(new Defect(
                    "seal-broken",
                    "Part " + part + ": seal " + seal + " was seen broken at " + broken.at()
                            + ", and nobody wrote of a new one"));
            broken = null;
        }
    }
}
