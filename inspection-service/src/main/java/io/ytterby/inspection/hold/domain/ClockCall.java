package io.ytterby.inspection.hold.domain;

/** That a hold's clock nears its end or has run out, and somebody must decide. */
public sealed interface ClockCall {
    /** The hold with the call noted; otherwise as it was. */
    Hold hold();

    /** Two days or less are left. */
    record Warned(Hold hold) implements ClockCall {}

    /** No time is left. */
    record Escalated(Hold hold) implements ClockCall {}
}
