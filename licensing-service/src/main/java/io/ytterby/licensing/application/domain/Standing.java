package io.ytterby.licensing.application.domain;

/** What the advice of all officers on one target comes to. */
public enum Standing {
    MISSING,
    CONFLICTING,
    APPROVE,
    PROVISO,
    REFUSE,
    NO_LICENCE_REQUIRED;

    boolean favours(AdviceKind kind) {
        return name().equals(kind.name());
    }

    boolean approves() {
        return this == APPROVE || this == PROVISO;
    }
}
