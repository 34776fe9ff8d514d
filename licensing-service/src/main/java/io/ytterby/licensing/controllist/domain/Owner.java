package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who owns a part of a party, and who owns the owner in turn.
 *
 * @param sharePercent 0 to 100
 * @param list where the owner itself stands
 */
public record Owner(String name, BigDecimal sharePercent, PartyList list, List<Owner> owners) {
    /** Deeper chains are for a person to look at. */
    public static final int DEEPEST = 5;

    private static final BigDecimal ALL = new BigDecimal(100);

    public Owner {
        owners = List.copyOf(owners);
        if (sharePercent.signum() < 0 || sharePercent.compareTo(ALL) > 0)
            throw new IllegalArgumentException("A share of ownership is 0 to 100 %.");
        if (depth(owners) >= DEEPEST)
            throw new IllegalArgumentException("Name at most " + DEEPEST + " levels of owners.");
        checkShares(owners);
    }

    /**
     * @throws IllegalArgumentException if they own more than all of it
     */
    public static void checkShares(List<Owner> owners) {
        var total = owners.stream().map(Owner::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(ALL) > 0)
            throw new IllegalArgumentException(
                    "The owners' shares add up to " + total.toPlainString() + " %: they come to 100 at most.");
    }

    private static int depth(List<Owner> owners) {
        return owners.stream().mapToInt(one -> 1 + depth(one.owners())).max().orElse(0);
    }
}
