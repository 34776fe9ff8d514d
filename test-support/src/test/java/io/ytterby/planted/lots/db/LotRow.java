package io.ytterby.planted.lots.db;

/** A row that only its own feature may know. */
public final class LotRow {}
