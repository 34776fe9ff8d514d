package io.ytterby.worlds.trade;

import java.time.Instant;

/** A price of the week at a place. */
public record Quote(Instant at, String place, String element, String form, double usdPerKg) {}
