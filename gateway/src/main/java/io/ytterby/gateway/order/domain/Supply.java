package io.ytterby.gateway.order.domain;

import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.kernel.Mass;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is left on some licences covers the next call-offs. */
public enum Supply {
    COVERED,
    SHORT,
    /** The buyer may see bands only, and they say neither. */
    UNKNOWN;

    /**
     * What is left on one licence.
     *
     * @param left null where the buyer may see only how it stands. A rule must then not look at the mass either: a buyer who
     *     may set the call-offs would find it by halving
     */
    public record Left(boolean usable, @Nullable Mass left, Collection<QuantityBand> bands) {
        public Left {
            bands = List.copyOf(bands);
        }

        /** Of a licence that is not to be seen nothing is known, not that there is none. */
        public static final Left UNSEEN = new Left(true, null, List.of());

        private boolean isNearlyNothing() {
            return !usable
                    || (!bands.isEmpty()
                            && bands.stream()
                                    .allMatch(band -> band == QuantityBand.NONE || band == QuantityBand.LITTLE));
        }
    }

    public static Supply of(Collection<PurchaseOrder.CallOff> callOffs, Collection<Left> licences) {
        if (callOffs.isEmpty()) return COVERED;
        if (licences.stream().allMatch(Left::isNearlyNothing)
                && licences.stream().anyMatch(one -> one.left() == null)) return SHORT;
        var needed = callOffs.stream()
                .map(PurchaseOrder.CallOff::mass)
                .map(Supply::exact)
                .reduce(BigInteger.ZERO, BigInteger::add);
        var known = BigInteger.ZERO;
        boolean allKnown = true;
        for (var one : licences) {
            var left = one.left();
            if (left == null) allKnown = false;
            else if (one.usable()) known = known.add(exact(left));
        }
        if (known.compareTo(needed) >= 0) return COVERED;
        return allKnown ? SHORT : UNKNOWN;
    }

    private static BigInteger exact(Mass mass) {
        return BigInteger.valueOf(mass.milligrams());
    }
}
