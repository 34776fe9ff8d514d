package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.duty.app.Exposure;
import io.ytterby.gateway.duty.app.ReadShares;
import io.ytterby.gateway.watch.app.Warnings.Standing;
import io.ytterby.gateway.watch.domain.Ring;
import io.ytterby.gateway.watch.domain.Share;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rings when a third country's share of a material comes above the line, and again when it does so anew or another country
 * does. How a share stood is remembered like the status of a licence.
 */
@Singleton
class RingShares {
    private final ReadShares readShares;
    private final Warnings warnings;

    RingShares(ReadShares readShares, Warnings warnings) {
        this.readShares = readShares;
        this.warnings = warnings;
    }

    Stream<Ring> of(WatchRule rule, OrganisationId mine, Instant at) {
        var counted = readShares.of(mine);
        var shares = counted.entries().stream()
                .map(entry -> share(entry, counted))
                .collect(Collectors.toMap(Share::subject, Function.identity(), (first, same) -> first));
        // What is above the line when it is first looked at has come above it: nothing was known before.
        warnings.see(mine, rule.id(), standings(shares.values().stream(), 0, false));
        return warnings.see(mine, rule.id(), standings(shares.values().stream(), at.toEpochMilli(), true)).stream()
                .flatMap(changed -> Stream.ofNullable(shares.get(changed.subject())))
                .filter(share -> !share.standing().equals(Share.unknown()))
                .map(share -> share.ring(rule, at.toEpochMilli()));
    }

    private static List<Standing> standings(Stream<Share> shares, long version, boolean known) {
        return shares.map(share -> new Standing(share.subject(), known ? share.standing() : Share.unknown(), version))
                .toList();
    }

    private static Share share(Exposure.Entry entry, ReadShares.Shares counted) {
        var dependency = entry.dependency();
        var at = counted.lotsCountedAt();
        return new Share(
                entry.material(),
                entry.stage().name(),
                dependency.top().map(CountryCode::value).orElse(null),
                dependency.share(),
                dependency.above(),
                counted.rules().dependencyLine().value(),
                "Counted by rules " + counted.rules().id() + ", of "
                        + (at == null
                                ? "what you declared; no report was read that counts lots."
                                : "lots as your report of " + at + " has them and what you declared."));
    }
}
