package io.ytterby.inspection.alert.domain;

/** Whether ports still look for it. */
public enum AlertState {
    ACTIVE,
    WITHDRAWN,
    EXPIRED
}
