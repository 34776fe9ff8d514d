package io.ytterby.tracking.query.domain;

/** How identifiers are written in an answer. */
public enum EpcForm {
    AS_CAPTURED,
    DIGITAL_LINK,
    URN
}
