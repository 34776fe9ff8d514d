package io.ytterby.console.customs;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of the API that customs works with, and how it is asked for several things at once. */
final class Inspection {
    static final String API = "/api/inspection/v1/";

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Inspection() {}

    /** The first page of a list; null if the API does not give it to this person, or not now. */
    static <T> @Nullable List<T> listed(Api api, String path, Class<T> type) {
        return api.askList(API + path, type) instanceof Answer.Given<Listed<T>> given
                ? given.body().items()
                : null;
    }

    static <T extends @Nullable Object> CompletableFuture<T> together(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, THREADS);
    }
}
