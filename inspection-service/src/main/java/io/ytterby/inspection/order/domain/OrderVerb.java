package io.ytterby.inspection.order.domain;

/** All that can be asked of an inspection order. */
public enum OrderVerb {
    ADOPT,
    RAISE,
    REROUTE,
    ASSIGN,
    START,
    RECORD_RESULT,
    VERIFY_RESULT,
    CLOSE,
    ASK_TO_CANCEL,
    CANCEL
}
