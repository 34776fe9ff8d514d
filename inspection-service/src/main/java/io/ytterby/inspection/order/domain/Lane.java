package io.ytterby.inspection.order.domain;

/** How closely goods are looked at: GREEN papers at leisure, YELLOW papers first, RED the goods themselves. */
public enum Lane {
    GREEN,
    YELLOW,
    RED
}
