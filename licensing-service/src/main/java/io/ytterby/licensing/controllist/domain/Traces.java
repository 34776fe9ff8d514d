package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;

/**
 * When a content is none, a trace, or plainly there; all in per cent by weight. The announcements name no threshold, so
 * both are knobs of the data.
 *
 * @param threshold a content above it controls
 * @param flagBelow a content that controls and may lie below it is shown to a person as a trace
 */
public record Traces(BigDecimal threshold, BigDecimal flagBelow) {
    Tested control(Measured share) {
        return share.above(threshold);
    }

    /** Whether it may be there in an amount that controls. */
    boolean mayControl(Measured share) {
        return control(share) != Tested.NO;
    }

    boolean isTrace(Measured share) {
        return share.low().compareTo(flagBelow) < 0;
    }
}
