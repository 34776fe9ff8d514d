package io.ytterby.tracking.lineage.domain;

import java.util.UUID;

/** Goods that came out of an operation. */
public record Making(UUID operation, Goods goods) {}
