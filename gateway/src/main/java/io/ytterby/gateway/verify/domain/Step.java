package io.ytterby.gateway.verify.domain;

/**
 * One step and what came of it.
 *
 * @param name PARSE, FORMAT, ISSUER, KEY, SIGNATURE, VALIDITY, STATUS, SCHEMA, SCHEME, QUANTITY or MEANING
 * @param reason a code that is a promise to its readers: {@code SIGNATURE_INVALID}
 * @param detail in English, for whoever looks closer; at most {@value #LONGEST_DETAIL} letters
 */
public record Step(String name, Light light, String reason, String detail) {
    public static final String STATUS = "STATUS";
    public static final String VALIDITY = "VALIDITY";
    public static final String QUANTITY = "QUANTITY";
    public static final String MEANING = "MEANING";
    public static final String PARSE = "PARSE";
    public static final String OK = "OK";

    /** A forged document must not write the page by way of its errors. */
    private static final int LONGEST_DETAIL = 240;

    public Step {
        if (detail.length() > LONGEST_DETAIL) detail = detail.substring(0, LONGEST_DETAIL) + "…";
    }

    public static Step green(String name, String detail) {
        return new Step(name, Light.GREEN, OK, detail);
    }
}
