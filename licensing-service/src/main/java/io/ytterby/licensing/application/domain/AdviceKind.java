package io.ytterby.licensing.application.domain;

/** What an officer advises; a proviso is an approval with a condition. */
public enum AdviceKind {
    APPROVE,
    PROVISO,
    REFUSE,
    NO_LICENCE_REQUIRED
}
