package io.ytterby.inspection.declaration.domain;

/** Where a declaration stands. How it gets from one to the next: {@link DeclarationLifecycle}. */
public enum DeclarationStatus {
    LODGED,
    RESERVED,
    UNDER_CONTROL,
    RELEASED,
    EXITED,
    REFUSED,
    CANCELLED;

    /** Nothing moves it any more. */
    public boolean isFinal() {
        return this == EXITED || isStopped();
    }

    /** It ended without the goods leaving. */
    public boolean isStopped() {
        return this == REFUSED || this == CANCELLED;
    }
}
