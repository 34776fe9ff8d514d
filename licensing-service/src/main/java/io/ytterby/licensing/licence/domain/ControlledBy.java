package io.ytterby.licensing.licence.domain;

/** Which of a line's two books is a limit. The other one is counted all the same. */
public enum ControlledBy {
    QUANTITY,
    VALUE,
    BOTH,
    OPEN;

    public boolean limitsMass() {
        return this == QUANTITY || this == BOTH;
    }

    public boolean limitsValue() {
        return this == VALUE || this == BOTH;
    }
}
