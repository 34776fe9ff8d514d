package io.ytterby.diversion.record;

/**
 * A declared price of the whole consignment.
 *
 * @param currency ISO 4217
 * @param minor in the currency's smallest unit
 */
public record Value(String currency, long minor) {}
