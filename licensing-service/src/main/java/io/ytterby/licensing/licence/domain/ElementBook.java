package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;

/** How much of one element the goods of a line may hold, have held and are reserved to hold. */
public record ElementBook(Element element, Mass cap, Mass used, Mass reserved) {
    public ElementBook {
        if (used.plus(reserved).exceeds(cap))
            throw new IllegalArgumentException(element + " is overdrawn: " + used + " + " + reserved + " of " + cap);
    }

    public static ElementBook of(Element element, Mass cap) {
        return new ElementBook(element, cap, Mass.ZERO, Mass.ZERO);
    }

    public Mass remaining() {
        return cap.minus(used).minus(reserved);
    }

    ElementBook reserved(Mass more) {
        return new ElementBook(element, cap, used, reserved.plus(more));
    }
}
