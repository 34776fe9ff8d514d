package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;

/** One step of a verification and what came of it. */
public record Step(Name name, Light light, Reason reason, String detail) {
    /** In the order in which they are taken. */
    public enum Name {
        PARSE,
        FORMAT,
        ISSUER,
        KEY,
        SIGNATURE,
        VALIDITY,
        STATUS,
        SCHEMA,
        SCHEME,
        QUANTITY,
        MEANING
    }

    /** How it went. */
    public enum Light {
        GREEN,
        /** It holds with a warning, or what is known is too old. */
        AMBER,
        RED,
        /** Not looked at. */
        GREY
    }
}
