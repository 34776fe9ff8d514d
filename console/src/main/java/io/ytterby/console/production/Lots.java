package io.ytterby.console.production;

import io.ytterby.console.api.Answer;
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
    static Answer<Listed<Lot>> list(Api api, String status, int size, @Nullable String pageToken) {
        var asked =
                Address.of(API).with("pageSize", size).with("status", status).with("pageToken", pageToken);
        return api.askList(asked.toString(), Lot.class);
    }
}
