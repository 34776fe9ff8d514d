package io.ytterby.licensing.controllist.domain;

/**
 * A question with one thing altered.
 *
 * @param words {@code if the end user were military}
 */
record Alteration(String words, Consignment consignment) {}
