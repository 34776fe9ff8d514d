package io.ytterby.tips.intake.rest;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Sends pages that nothing keeps and nobody can tell apart by size: each is filled to a multiple of {@value #BLOCK} bytes.
 * They load nothing, send only to where they come from, set no cookie, and hold no script but one that works a ticket off,
 * by its hash.
 */
@Singleton
final class Pages {
    static final int BLOCK = 16 * 1024;

    private final String script;
    private final String policy;

    Pages() {
        this.script = resource("/tips/work.js");
        this.policy =
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                        + " script-src 'sha256-" + sha256(script) + "'";
    }

    String script() {
        return script;
    }

    Response html(int status, Frame frame, TemplateInstance page) {
        var bytes = page.render().getBytes(StandardCharsets.UTF_8);
        int length = (bytes.length + BLOCK - 1) / BLOCK * BLOCK;
        var padded = Arrays.copyOf(bytes, length);
        Arrays.fill(padded, bytes.length, length, (byte) ' ');
        return guarded(Response.status(status).entity(padded))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag())
                .header("Content-Security-Policy", policy)
                .build();
    }

    Response css() {
        return guarded(Response.ok(resource("/tips/page.css")))
                .type("text/css;charset=UTF-8")
                .build();
    }

    private static Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String resource(String name) {
        try (var in = Pages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("there is no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
