package io.ytterby.console.certify;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.form.Moment;
import io.ytterby.console.page.Address;
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
        var asked = API + "?pageSize=100" + (step == null ? "" : "&step=" + Address.encoded(step))
                + (pageToken == null ? "" : "&pageToken=" + Address.encoded(pageToken));
        return api.list(asked, Certificate.class);
    }

    /** What the API is asked with to look from other moments: {@code ?at=…&knownAt=…}, or nothing. */
    static String asOf(Moment at, Moment knownAt) {
        return Address.of("")
                .with("at", at.instant())
                .with("knownAt", knownAt.instant())
                .toString();
    }
}
