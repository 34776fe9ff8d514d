package io.ytterby.certification.exchange.domain;

/**
 * What is not as the format wants it. A partner's footprint is kept all the same; our own is not published.
 *
 * @param pointer to the field: {@code /pcf/primaryDataShare}
 * @param detail what it must be
 */
public record Finding(String pointer, String detail) {}
