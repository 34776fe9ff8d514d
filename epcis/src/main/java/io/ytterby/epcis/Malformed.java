package io.ytterby.epcis;

/**
 * A part of a document that is not as the standard has it.
 *
 * @param pointer JSON pointer to the value that is wrong, {@code /epcisBody/eventList/3/action}; empty for the whole document. In
 *     XML the pointer names the same place of the JSON form
 * @param reason a plain sentence without a full stop, fit to be shown to whoever sent the document
 */
public record Malformed(String pointer, String reason) implements EpcisItem {}
