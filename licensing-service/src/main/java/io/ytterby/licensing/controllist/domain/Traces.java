package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;

/**
 * When a content is none, a trace, or plainly there; all in per cent by weight. The announcements name no threshold, so
 * both are knobs of the data.
 *
 * @param threshold a content above it controls
 * @param flagBelow a content that controls and lies below it is shown to a person as a trace
 */
public record Traces(BigDecimal threshold, BigDecimal flagBelow) {
    boolean control(BigDecimal share) {
        return share.compareTo(threshold) > 0;
    }

    boolean isTrace(BigDecimal share) {
        return share.compareTo(flagBelow) < 0;
    }
}
