package io.ytterby.gramcodes.gs1;

/**
 * One application identifier with its value, decoded.
 *
 * @param ai two to four digits: {@code 01}
 * @param value as it stands in an element string: {@code 06901234000016}
 */
public record AiValue(String ai, String value) {}
