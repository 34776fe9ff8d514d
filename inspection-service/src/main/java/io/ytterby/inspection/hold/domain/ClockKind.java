package io.ytterby.inspection.hold.domain;

/** Which of a jurisdiction's clocks a ground takes: while customs looks whether there is something, or once there is. */
public enum ClockKind {
    EXAMINATION,
    DETENTION
}
