package io.ytterby.inspection.declaration.domain;

/** What tracking has locked for a declaration, as far as it has answered. NONE: nothing is to be locked any more. */
public enum LotLock {
    PENDING,
    HELD,
    REFUSED,
    NONE
}
