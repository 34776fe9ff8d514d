package io.ytterby.console.production;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the API tells of lots. */
final class Lots {
    static final String SERVICE = "/api/tracking/v1";
    static final String API = SERVICE + "/lots";

    private Lots() {}

    static Lot one(Api api, UUID id) {
        return api.get(API + "/" + id, Lot.class);
    }

    /** @param status empty for all */
    static Listed<Lot> list(Api api, String status, @Nullable String pageToken) {
        var asked = API + "?pageSize=100" + (status.isEmpty() ? "" : "&status=" + Address.encoded(status))
                + (pageToken == null ? "" : "&pageToken=" + Address.encoded(pageToken));
        return api.list(asked, Lot.class);
    }
}
