package io.ytterby.certification.body.domain;

/** Whether an accreditation lets its body certify something at a moment, and if not, why. */
public sealed interface Coverage {
    record Covered(AccreditationId by) implements Coverage {}

    /** @param why the nearest that any accreditation of the body comes to it */
    record NotCovered(Gap why) implements Coverage {}

    /** What is missing; the later, the nearer it came. */
    enum Gap {
        NO_ACCREDITATION,
        OTHER_SCHEME,
        OTHER_STAGE,
        OTHER_TERRITORY,
        NOT_YET,
        ENDED,
        SUSPENDED
    }
}
