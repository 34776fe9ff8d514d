package io.ytterby.worlds.trade;

import io.ytterby.worlds.atlas.Port;
import java.time.Instant;

/** Somebody read a code.
 * @param terminal the code is spent from here on */
public record Scan(String code, Instant at, Port place, String scanner, boolean terminal) {}
