package io.ytterby.certification.exchange.app;

/** All that can come of an event. */
public sealed interface EventOutcome {
    record Accepted() implements EventOutcome {}

    /** @param why what to mend */
    record Refused(String why) implements EventOutcome {}
}
