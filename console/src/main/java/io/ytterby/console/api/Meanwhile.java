package io.ytterby.console.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a page asks for while it goes on asking, so that it waits for the slowest part and not for all of them in turn. */
public final class Meanwhile {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Meanwhile() {}

    /** Begins at once. */
    public static <T extends @Nullable Object> CompletableFuture<T> asked(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, THREADS);
    }

    /** A part that a page may go without: null if the API does not give it to this person, or not now. */
    public static <T> CompletableFuture<@Nullable T> part(Api api, String path, Class<T> type) {
        return asked(() -> api.ask(path, type).given().orElse(null));
    }

    /** The same of a list: the items of its first page. */
    public static <T> CompletableFuture<@Nullable List<T>> list(Api api, String path, Class<T> type) {
        return asked(() -> api.askList(path, type) instanceof Answer.Given<Listed<T>> given
                ? given.body().items()
                : null);
    }
}
