package io.ytterby.console.certify;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the API tells of certificates. */
final class Certificates {
    static final String API = "/api/certification/v1/certificates";

    private Certificates() {}

    /** @param at with the two moments that it is looked at from; both may be null */
    static Certificate one(Api api, UUID id, @Nullable String at, @Nullable String knownAt) {
        var asked = new StringBuilder(API).append('/').append(id);
        char next = '?';
        if (at != null) {
            asked.append(next).append("at=").append(at);
            next = '&';
        }
        if (knownAt != null) asked.append(next).append("knownAt=").append(knownAt);
        return api.get(asked.toString(), Certificate.class);
    }

    /** @param step null for all */
    static Listed<Certificate> list(Api api, @Nullable String step, @Nullable String pageToken) {
        var asked = API + "?pageSize=100" + (step == null ? "" : "&step=" + encoded(step))
                + (pageToken == null ? "" : "&pageToken=" + encoded(pageToken));
        return api.list(asked, Certificate.class);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
