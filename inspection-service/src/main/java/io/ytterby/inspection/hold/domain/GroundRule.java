package io.ytterby.inspection.hold.domain;

/** A word of the vocabulary of grounds: what it means, who may place and lift such a hold, which clock runs on it. */
public record GroundRule(HoldGround ground, String title, Placer placedBy, Lifter liftedBy, ClockKind clock) {
    /** Who may place it. */
    public enum Placer {
        OFFICER,
        /** It follows from something else, and is never placed by hand. */
        PLATFORM
    }

    /** Who may lift it. */
    public enum Lifter {
        ONE_PERSON,
        /** Anybody but the one who placed it: two persons have said that it must stand. */
        SECOND_PERSON
    }
}
