package io.ytterby.embedded.identity;

import java.util.Map;

/** A JSON answer: what the HTTP server writes. */
record Reply(int status, Object body, Map<String, String> headers) {
    static Reply ok(Object body) {
        return new Reply(200, body, Map.of());
    }

    /** The error of RFC 6749, section 5.2. */
    static Reply error(int status, String error, String description) {
        return new Reply(status, Map.of("error", error, "error_description", description), Map.of());
    }

    Reply with(String header, String value) {
        var all = new java.util.TreeMap<>(headers);
        all.put(header, value);
        return new Reply(status, body, Map.copyOf(all));
    }
}
