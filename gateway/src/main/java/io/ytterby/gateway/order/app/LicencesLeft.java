package io.ytterby.gateway.order.app;

import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.Mass;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is left on licences, in masses or in bands as their buyer may see them. */
public final class LicencesLeft {
    private LicencesLeft() {}

    public static List<Supply.Left> of(Collection<Optional<LicenceStatus>> licences) {
        return licences.stream()
                .map(found -> found.map(LicencesLeft::of).orElse(Supply.Left.UNSEEN))
                .toList();
    }

    private static Supply.Left of(LicenceStatus found) {
        var lines = found.licence().lines();
        return new Supply.Left(
                found.verdict().usable(),
                found.scope() == Scope.FULL
                        ? lines.stream().map(KnownLicence.Line::remaining).reduce(Mass.ZERO, Mass::plus)
                        : null,
                lines.stream()
                        .map(line -> QuantityBand.of(line.remaining(), line.issued()))
                        .toList());
    }
}
