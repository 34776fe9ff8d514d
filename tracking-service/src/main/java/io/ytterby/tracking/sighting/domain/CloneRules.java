package io.ytterby.tracking.sighting.domain;

import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The seven rules. A false alarm costs an officer's hour, so each rule is silent where the books do not say enough, and
 * allows for what is ordinary: clocks that are off, ships that are early, devices that tell late.
 *
 * <p>A code with a slip in it is no alarm either: the check symbol finds slips, and who typed it is told so.
 */
public final class CloneRules {
    /** What two devices' clocks may differ by. */
    static final Duration CLOCKS = Duration.ofMinutes(10);
    /** Positions are those of towns: two within it are the same place. */
    static final long SAME_PLACE_METRES = 50_000;
    /** Faster than this goods do not travel, whatever carries them. */
    static final long METRES_PER_HOUR = 1_000_000;

    private CloneRules() {}

    /** All rules that the scan breaks, in their order; empty for an honest one. */
    public static List<Finding> judge(Scan scan, KnownGram known) {
        if (known.verdict() == Verdict.MALFORMED) return List.of();
        if (known.verdict() == Verdict.FORGED) return List.of(forged(known));
        var findings = new ArrayList<Finding>();
        if (known.verdict() == Verdict.REVOKED) findings.add(Finding.of(Rule.R2, Map.of("block", "revoked")));
        var holding = known.holding();
        if (holding != null) {
            gone(scan, holding)
                    .ifPresentOrElse(
                            findings::add, () -> offRoute(scan, holding).ifPresent(findings::add));
        }
        for (var other : known.nearest()) tooFast(scan, other).ifPresent(findings::add);
        twoPacks(scan, known).ifPresent(findings::add);
        label(scan, known).ifPresent(findings::add);
        return findings.stream()
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }

    private static Finding forged(KnownGram known) {
        return known.item() == null
                ? Finding.of(Rule.R2, Map.of("block", "unknown"))
                : Finding.of(Rule.R1, Map.of("tag", "wrong"));
    }

    /** Exported goods are honest abroad; in the country they left they are not. */
    private static Optional<Finding> gone(Scan scan, KnownGram.Holding holding) {
        if (holding.state().equals("LIVE")) return Optional.empty();
        if (!scan.at().isAfter(holding.since().plus(CLOCKS))) return Optional.empty();
        if (holding.state().equals("EXPORTED")) {
            boolean back = scan.country().equals(holding.from())
                    && scan.at().isAfter(holding.since().plus(Leg.GRACE));
            if (!back) return Optional.empty();
        }
        return Optional.of(Finding.of(
                Rule.R4,
                Map.of(
                        "state", holding.state(),
                        "since", holding.since().toString(),
                        "seenAt", scan.at().toString(),
                        "seenIn", scan.country().value())));
    }

    /** One scan is enough: this is the rule that finds a cloned tonne from its first box. */
    private static Optional<Finding> offRoute(Scan scan, KnownGram.Holding holding) {
        var route = holding.route();
        if (route == null) return Optional.empty();
        var countries = route.countriesAt(scan.at());
        if (countries.isEmpty()) return Optional.empty();
        boolean place = countries.contains(scan.country());
        boolean party = scan.byAuthority() || route.expects(scan.by(), scan.at());
        if (place && party) return Optional.empty();
        return Optional.of(Finding.of(
                Rule.R3,
                Map.of(
                        "wrong", place ? "party" : "country",
                        "seenIn", scan.country().value(),
                        "seenBy", scan.by().value(),
                        "expectedCountries", Route.words(countries),
                        "holders", sorted(route.holders()))));
    }

    private static Optional<Finding> tooFast(Scan scan, Scan other) {
        var here = scan.position();
        var there = other.position();
        if (here == null || there == null) return Optional.empty();
        long metres = here.metresTo(there);
        var between = Duration.between(other.at(), scan.at()).abs();
        // Where they may have gone in that time, the clocks' error in their favour.
        long reach = between.plus(CLOCKS).toSeconds() * METRES_PER_HOUR / 3_600;
        if (metres <= SAME_PLACE_METRES || metres <= reach) return Optional.empty();
        return Optional.of(new Finding(
                Rule.R5,
                Map.of(
                        "kilometres", metres / 1_000,
                        "minutes", between.toMinutes(),
                        "from", other.country().value(),
                        "to", scan.country().value(),
                        "otherSighting", other.id().toString()),
                other.id()));
    }

    private static Optional<Finding> twoPacks(Scan scan, KnownGram known) {
        var pack = scan.closedPack();
        if (pack == null) return Optional.empty();
        var holding = known.holding();
        var packed = holding == null ? null : holding.pack();
        if (packed != null
                && !packed.sscc().equals(pack)
                && scan.at().isAfter(packed.since().plus(CLOCKS)))
            return Optional.of(Finding.of(
                    Rule.R6,
                    Map.of(
                            "seenIn",
                            pack,
                            "liesIn",
                            packed.sscc(),
                            "since",
                            packed.since().toString())));
        if (packed != null) return Optional.empty();
        var repacked = holding == null ? null : holding.repacked();
        return known.nearest().stream()
                .filter(other -> other.closedPack() != null && !pack.equals(other.closedPack()))
                .filter(other -> repacked == null || !liesBetween(repacked, scan.at(), other.at()))
                .findFirst()
                .map(other -> new Finding(
                        Rule.R6,
                        Map.of(
                                "seenIn",
                                pack,
                                "alsoSeenIn",
                                packOf(other),
                                "otherSighting",
                                other.id().toString()),
                        other.id()));
    }

    private static Optional<Finding> label(Scan scan, KnownGram known) {
        var label = scan.label();
        var item = known.item();
        if (label == null || item == null || label.equals(item)) return Optional.empty();
        return Optional.of(Finding.of(Rule.R7, Map.of("label", label.value(), "mintedFor", item.value())));
    }

    private static boolean liesBetween(Instant moment, Instant one, Instant other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return !moment.isBefore(first.minus(CLOCKS)) && !moment.isAfter(last.plus(CLOCKS));
    }

    private static String packOf(Scan scan) {
        var pack = scan.closedPack();
        return pack == null ? "" : pack;
    }

    private static List<String> sorted(Set<OrganisationId> organisations) {
        return Stream.of(organisations.toArray(OrganisationId[]::new))
                .map(OrganisationId::value)
                .sorted()
                .toList();
    }
}
