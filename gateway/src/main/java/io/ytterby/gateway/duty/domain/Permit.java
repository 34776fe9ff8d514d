package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A licence that is bound to a line of an order, as its buyer may see it.
 *
 * @param validity null for one that is not to be seen
 * @param leftMg null where only a band is shown: a rule must then not look at the mass either, or a buyer would find it by
 *     halving
 * @param isNearlyUsedUp what a band says
 */
public record Permit(
        LicenceNumber number,
        boolean usable,
        @Nullable Validity validity,
        @Nullable Long leftMg,
        boolean isNearlyUsedUp) {
    public static Permit unseen(LicenceNumber number) {
        return new Permit(number, false, null, null, false);
    }
}
