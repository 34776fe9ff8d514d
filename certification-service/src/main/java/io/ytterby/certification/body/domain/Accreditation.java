package io.ytterby.certification.body.domain;

import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a conformity assessment body may certify, said by an accreditor.
 *
 * @param from the first legal day
 * @param until the first legal day after it: half-open
 * @param suspensions in the order of their beginning, at most the last one open
 */
public record Accreditation(
        AccreditationId id,
        OrganisationId body,
        OrganisationId accreditor,
        Scope scope,
        LocalDate from,
        LocalDate until,
        List<Suspension> suspensions,
        long version) {
    /** Legal days are days there. */
    public static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    public Accreditation {
        if (!until.isAfter(from))
            throw new IllegalArgumentException("it ends (" + until + ") before it begins (" + from + ")");
        suspensions = List.copyOf(suspensions);
    }

    /** What is asked of it: a scheme's id, the stages of the goods, and the country of the site. */
    public record Wanted(String scheme, Set<Stage> stages, CountryCode country) {
        public Wanted {
            stages = Set.copyOf(stages);
        }
    }

    public Coverage covers(Wanted wanted, Instant at) {
        var day = LocalDate.ofInstant(at, LEGAL_ZONE);
        if (!scope.scheme().equals(wanted.scheme())) return gap(Coverage.Gap.OTHER_SCHEME);
        if (!scope.stages().containsAll(wanted.stages())) return gap(Coverage.Gap.OTHER_STAGE);
        if (!scope.territory().contains(wanted.country())) return gap(Coverage.Gap.OTHER_TERRITORY);
        if (day.isBefore(from)) return gap(Coverage.Gap.NOT_YET);
        if (!day.isBefore(until)) return gap(Coverage.Gap.ENDED);
        return suspensions.stream().anyMatch(suspension -> suspension.covers(at))
                ? gap(Coverage.Gap.SUSPENDED)
                : new Coverage.Covered(id);
    }

    /** By any of a body's accreditations; if by none, what the one that comes nearest lacks. */
    public static Coverage covers(List<Accreditation> ofBody, Wanted wanted, Instant at) {
        var nearest = Coverage.Gap.NO_ACCREDITATION;
        for (var accreditation : ofBody) {
            switch (accreditation.covers(wanted, at)) {
                case Coverage.Covered covered -> {
                    return covered;
                }
                case Coverage.NotCovered(var why) -> nearest = why.compareTo(nearest) > 0 ? why : nearest;
            }
        }
        return gap(nearest);
    }

    public boolean isSuspended() {
        return !suspensions.isEmpty() && suspensions.getLast().until() == null;
    }

    /** @return empty if it is suspended already */
    public Optional<Accreditation> suspend(String reason, Instant at) {
        if (isSuspended()) return Optional.empty();
        var more = new ArrayList<>(suspensions);
        more.add(new Suspension(at, null, reason));
        return Optional.of(with(more));
    }

    /** @return empty if it is not suspended */
    public Optional<Accreditation> reinstate(Instant at) {
        if (!isSuspended()) return Optional.empty();
        var changed = new ArrayList<>(suspensions);
        var open = changed.removeLast();
        changed.add(new Suspension(open.from(), at, open.reason()));
        return Optional.of(with(changed));
    }

    private Accreditation with(List<Suspension> changed) {
        return new Accreditation(id, body, accreditor, scope, from, until, changed, version + 1);
    }

    private static Coverage gap(Coverage.Gap why) {
        return new Coverage.NotCovered(why);
    }
}
