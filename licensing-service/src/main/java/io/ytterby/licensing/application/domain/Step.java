package io.ytterby.licensing.application.domain;

/** What somebody does with an application. */
public enum Step {
    EDIT,
    SUBMIT,
    ADVISE,
    COUNTERSIGN,
    RETURN,
    APPROVE,
    REFUSE,
    FIND_NO_LICENCE_REQUIRED,
    WITHDRAW
}
