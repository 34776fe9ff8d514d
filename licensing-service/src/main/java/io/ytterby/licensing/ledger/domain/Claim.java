package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a declaration asks for: it gets all of it or none. The draws are kept in the order in which they are locked.
 *
 * @param exporter must hold the licences; null where an officer claims by hand
 * @param consignee must be one of theirs; null where an officer claims by hand
 * @param destination must be the licences'; null where an officer claims by hand
 */
public record Claim(
        DeclarationId declaration,
        @Nullable OrganisationId exporter,
        @Nullable OrganisationId consignee,
        @Nullable CountryCode destination,
        List<Draw> draws) {
    public Claim {
        draws = draws.stream().sorted(Draw.LOCK_ORDER).toList();
        if (draws.isEmpty()) throw new IllegalArgumentException("a claim draws on something");
    }

    public Claim(
            DeclarationId declaration,
            @Nullable OrganisationId exporter,
            @Nullable CountryCode destination,
            List<Draw> draws) {
        this(declaration, exporter, null, destination, draws);
    }

    /** What an officer reserves by hand, when the way by declaration is not open. */
    public static Claim byHand(DeclarationId declaration, Draw draw) {
        return new Claim(declaration, null, null, null, List.of(draw));
    }

    public boolean isByHand() {
        return draws.getFirst().part() == 0;
    }

    /** Each licence once, in the order in which they are locked. */
    public List<LicenceNumber> licences() {
        return draws.stream().map(Draw::licence).distinct().toList();
    }

    public Claim map(UnaryOperator<Draw> step) {
        return new Claim(
                declaration,
                exporter,
                consignee,
                destination,
                draws.stream().map(step).toList());
    }
}
