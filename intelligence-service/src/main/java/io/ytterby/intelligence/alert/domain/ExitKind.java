package io.ytterby.intelligence.alert.domain;

/** Why a trade may be honest although it looks like diversion. */
public enum ExitKind {
    /** A smelter or separation plant that is new there; evidence of its production. */
    NEW_SMELTER,
    /** Goods that are processed for others and go back. */
    TOLL_PROCESSING,
    /** A trade that is older than the control. */
    OLD_TRADE,
    /** Another heading after real processing, with a yield that fits. */
    HEADING_CHANGE
}
