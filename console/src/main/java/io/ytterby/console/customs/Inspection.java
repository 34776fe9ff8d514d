package io.ytterby.console.customs;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Meanwhile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The part of the API that customs works with. */
final class Inspection {
    static final String API = "/api/inspection/v1/";

    private Inspection() {}

    /** The first page of a list; null if the API does not give it to this person, or not now. */
    static <T> CompletableFuture<@Nullable List<T>> list(Api api, String path, Class<T> type) {
        return Meanwhile.list(api, API + path, type);
    }
}
