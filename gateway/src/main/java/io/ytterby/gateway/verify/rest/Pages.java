package io.ytterby.gateway.verify.rest;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers of public verification: who may see them is everybody, who may keep or frame them is nobody. */
final class Pages {
    /** Nothing from elsewhere, no script at all; the page may send its own form to its own door. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";

    private Pages() {}

    static Response html(int status, TemplateInstance page, Language language) {
        return guarded(Response.status(status))
                .entity(page.render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "DENY")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    static Response json(Object body, Language language) {
        return guarded(Response.ok(body, MediaType.APPLICATION_JSON))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    /** An answer is true for the moment it is given, and its address may be a secret. */
    static ResponseBuilder guarded(ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    /** Whether a person asks with a browser: a page is named before JSON, and before anything at all. */
    static boolean wantsPage(HttpHeaders headers) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (type.isWildcardType() || type.getSubtype().endsWith("json")) return false;
            if (type.getSubtype().equals("html") || type.getSubtype().equals("xhtml+xml")) return true;
        }
        return false;
    }
}
