package io.ytterby.certification.footprint.app;

import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.data.Scheme;
import io.ytterby.footprints.electricity.EnergyCertificate;
import io.ytterby.footprints.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Takes out of a statement what a certificate says of it: six decimals, parts never more than their whole. */
final class StatedFigures {
    /** Those that a certificate may name. */
    static final List<String> GWP_SETS =
            Arrays.stream(FootprintStatement.GwpSet.values()).map(Enum::name).toList();

    private static final int DECIMALS = 6;

    private StatedFigures() {}

    static FootprintStatement of(Statement statement) {
        var footprint = statement.footprint();
        var inventory = footprint.inventory();
        var gross = Decimals.shown(footprint.gross().value());
        boolean byMarket = inventory.scheme().electricity() == Scheme.Electricity.MARKET;
        var scopes = footprint.scopes();
        var scope1 = part(scopes.scope1().value(), gross);
        // The one that is a part of gross: under a scheme by location that is not the market's number.
        var scope2 = part((byMarket ? scopes.scope2Market() : scopes.scope2Location()).value(), gross.subtract(scope1));
        return new FootprintStatement(
                gross,
                Decimals.shown(footprint.offsets().value()),
                scope1,
                scope2,
                FootprintStatement.Allocation.valueOf(inventory.method().name()),
                FootprintStatement.GwpSet.valueOf(inventory.gwp().id()));
    }

    /** Rounded down, so that parts never exceed their whole, yet never to nothing: what emits a little emits. */
    private static BigDecimal part(BigDecimal exact, BigDecimal most) {
        var down = exact.setScale(DECIMALS, RoundingMode.DOWN);
        if (down.signum() == 0 && exact.signum() > 0) down = exact.setScale(DECIMALS, RoundingMode.UP);
        return down.min(most);
    }

    static List<String> energy(Statement statement) {
        return statement.footprint().certificates().accepted().stream()
                .map(EnergyCertificate::id)
                .toList();
    }

    static List<String> offsets(Statement statement) {
        var footprint = statement.footprint();
        var rejected = footprint.offsetsJudged().rejected();
        return footprint.inventory().offsets().stream()
                .map(offset -> offset.name())
                .filter(name -> !rejected.containsKey(name))
                .distinct()
                .toList();
    }
}
