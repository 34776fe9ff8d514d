package io.ytterby.inspection.hold.domain;

import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The clocks of all jurisdictions that are known. In others a hold has a day of review only. */
public final class ClockLaw {
    private final List<Jurisdiction> jurisdictions;

    /** @throws IllegalArgumentException if two rules have one id */
    public ClockLaw(List<Jurisdiction> jurisdictions) {
        this.jurisdictions = List.copyOf(jurisdictions);
        var ids = this.jurisdictions.stream()
                .flatMap(one -> one.clocks().stream())
                .map(ClockRule::id)
                .toList();
        if (ids.stream().distinct().count() != ids.size())
            throw new IllegalArgumentException("two clocks have one id: " + ids);
    }

    private record At(Jurisdiction jurisdiction, ZoneId zone) {}

    /** The clock that starts with a hold; empty where no law of its port is known. */
    public Optional<LegalClock> start(Unlocode port, ClockKind kind, Instant placedAt) {
        return at(port).flatMap(at -> {
            var day = LocalDate.ofInstant(placedAt, at.zone());
            return at.jurisdiction()
                    .ruleOf(kind, day)
                    .map(rule -> at.jurisdiction().clock(rule, day, at.zone()));
        });
    }

    /** All that can come of asking for more time than a clock gives. */
    public sealed interface MoreTime {
        record Granted(LegalClock clock) implements MoreTime {}

        /** @param latest the last day that the law allows */
        record BeyondTheLaw(ClockRule rule, LocalDate latest) implements MoreTime {}
    }

    /**
     * Sets a clock to the end of the day of {@code wanted}, if the law lets it.
     *
     * @throws IllegalArgumentException if its rule is not known any more: rules are added, never taken away
     */
    public MoreTime extend(LegalClock clock, Unlocode port, Instant wanted, Instant now) {
        var at = at(port).orElseThrow(() -> new IllegalArgumentException("no law is known at " + port));
        var rule = rule(clock.rule());
        boolean mayBe = clock.extensions() < rule.extension().times() && clock.state(now) != LegalClock.State.EXPIRED;
        var latest =
                mayBe ? rule.latestExtension(clock.lastDay(), at.jurisdiction().calendar()) : clock.lastDay();
        var day = LocalDate.ofInstant(wanted.minusNanos(1), at.zone()); // the end of a day is still that day
        if (day.isAfter(latest)) return new MoreTime.BeyondTheLaw(rule, latest);
        return new MoreTime.Granted(clock.extended(day, Jurisdiction.endOf(day, at.zone())));
    }

    public ClockRule rule(String id) {
        return jurisdictions.stream()
                .flatMap(one -> one.clocks().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clock " + id + " in this build"));
    }

    public List<Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    private Optional<At> at(Unlocode port) {
        return jurisdictions.stream()
                .flatMap(one -> one.zoneOf(port).map(zone -> new At(one, zone)).stream())
                .findFirst();
    }
}
