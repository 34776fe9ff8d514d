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

    /** @param query from which moments it is looked at; empty for now */
    static Certificate one(Api api, UUID id, String query) {
        return api.get(API + "/" + id + query, Certificate.class);
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
