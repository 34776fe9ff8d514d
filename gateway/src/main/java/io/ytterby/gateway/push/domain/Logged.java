package io.ytterby.gateway.push.domain;

/**
 * A notice in the log of its organisation.
 *
 * @param seq 1, 2, 3 and so on for each organisation, without a gap: the cursor of whoever follows
 */
public record Logged(long seq, Notice notice) {}
