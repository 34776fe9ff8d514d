package io.ytterby.gateway.duty.rest;

import jakarta.ws.rs.core.HttpHeaders;

/** What a request showed its caller by: other services are asked with it, so that they decide what may be seen. */
final class Bearer {
    private Bearer() {}

    static String of(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) throw new IllegalStateException("a caller is known, and by no header");
        return header;
    }
}
