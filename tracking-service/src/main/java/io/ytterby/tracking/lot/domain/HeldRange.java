package io.ytterby.tracking.lot.domain;

/** Grams of one mint block that one lot holds. */
public record HeldRange(long blockId, GramRange range) {}
