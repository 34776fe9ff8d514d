package io.ytterby.tracking.declaration.domain;

/** A declaration's status, as far as its lots care. */
public enum DeclaredStatus {
    LODGED,
    RESERVED,
    UNDER_CONTROL,
    RELEASED,
    EXITED,
    REFUSED,
    CANCELLED;

    /** Whether it wants its lots kept for it. */
    public boolean wantsItsLots() {
        return this == LODGED || this == RESERVED || this == UNDER_CONTROL || this == RELEASED;
    }

    /** Whether it has ended without the goods leaving. */
    public boolean hasLetGo() {
        return this == REFUSED || this == CANCELLED;
    }
}
