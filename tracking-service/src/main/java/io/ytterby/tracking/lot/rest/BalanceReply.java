package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.operation.domain.LotBalance;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lot's balance as it is shown.
 *
 * @param balanced whether {@code inMg} is the sum of all the others
 * @param elements the same masses of each element that the composition names
 */
record BalanceReply(
        LotId lotId,
        boolean balanced,
        long inMg,
        long outMg,
        long consumedMg,
        long destroyedMg,
        long exportedMg,
        long liveMg,
        Map<String, ElementReply> elements) {

    /** Exact milligrams as decimal texts: a share of a milligram may have digits behind the point. */
    record ElementReply(
            String inMg, String outMg, String consumedMg, String destroyedMg, String exportedMg, String liveMg) {}

    static BalanceReply of(LotBalance balance) {
        return new BalanceReply(
                balance.lot().id(),
                balance.isBalanced(),
                balance.in().milligrams(),
                balance.out().milligrams(),
                balance.consumed().milligrams(),
                balance.destroyed().milligrams(),
                balance.exported().milligrams(),
                balance.live().milligrams(),
                elements(balance));
    }

    private static Map<String, ElementReply> elements(LotBalance balance) {
        var elements = new TreeMap<String, ElementReply>();
        balance.lot().card().composition().weightPercent().forEach((element, percent) -> {
            elements.put(
                    element.name(),
                    new ElementReply(
                            of(balance.in(), percent),
                            of(balance.out(), percent),
                            of(balance.consumed(), percent),
                            of(balance.destroyed(), percent),
                            of(balance.exported(), percent),
                            of(balance.live(), percent)));
        });
        return elements;
    }

    private static String of(Mass mass, BigDecimal percent) {
        var exact = BigDecimal.valueOf(mass.milligrams())
                .multiply(percent)
                .movePointLeft(2)
                .stripTrailingZeros();
        return exact.toPlainString();
    }
}
