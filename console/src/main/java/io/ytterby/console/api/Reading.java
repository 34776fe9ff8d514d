package io.ytterby.console.api;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A list of the API that is read on, as the API gives it, until there are as many as were asked for. A hundred are read first, so
 * that they can be shown while the others come; whatever is being shown, the next are being read. For one thread.
 */
public final class Reading<T> implements Iterator<List<T>> {
    private static final int FIRST = 100;
    /** The API gives no more at once. */
    private static final int AT_ONCE = 1_000;

    private static final Executor MEANWHILE = Executors.newVirtualThreadPerTaskExecutor();

    private final Source<T> source;
    private final int most;
    private boolean isWhole;
    private @Nullable CompletableFuture<Answer<Listed<T>>> coming;
    private @Nullable List<T> ready;
    private @Nullable String next;
    private @Nullable Refusal refusal;
    private int count;

    /** Where the list is asked for, one part after the other. */
    @FunctionalInterface
    public interface Source<T> {
        /** @param token null for the beginning */
        Answer<Listed<T>> page(int size, @Nullable String token);
    }

    private Reading(Source<T> source, @Nullable String token, int most) {
        this.source = source;
        this.most = most;
        this.coming = ask(Math.min(FIRST, most), token);
    }

    /**
     * Waits for the first of it.
     *
     * @param token where to begin; null for the beginning
     * @throws RefusedException if the API refuses that
     */
    public static <T> Reading<T> of(Source<T> source, @Nullable String token, int most) {
        var reading = new Reading<>(source, token, most);
        if (!reading.hasNext() && reading.refusal != null) throw new RefusedException(reading.refusal);
        return reading;
    }

    /** Waits for nothing yet: if the API refuses the first of it, it ends there with a {@link #refusal}. */
    public static <T> Reading<T> begun(Source<T> source, @Nullable String token, int most) {
        return new Reading<>(source, token, most);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return count == 0 && hasNext() && ready != null && ready.isEmpty();
    }

    /** Whether the first hundred are all there are. */
    public boolean isWhole() {
        if (count == 0) take();
        return isWhole;
    }

    /** How many have been given, or lie ready. */
    public int count() {
        return count + (hasNext() && ready != null ? ready.size() : 0);
    }

    /** Where the list goes on after what was given and what lies ready; null at its end. */
    public @Nullable String goesOn() {
        return next;
    }

    /** Why it stopped before its time; null if it did not. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    @Override
    public boolean hasNext() {
        if (ready == null) take();
        return ready != null;
    }

    @Override
    public List<T> next() {
        if (!hasNext() || ready == null) throw new NoSuchElementException();
        var given = ready;
        count += given.size();
        ready = null;
        return given;
    }

    /** Waits for what is being read, and has the next read on. */
    private void take() {
        if (coming == null || ready != null) return;
        var answer = coming.join();
        coming = null;
        switch (answer) {
            case Answer.Given<Listed<T>> page -> {
                ready = page.body().items();
                next = page.body().next();
                int there = count + ready.size();
                if (count == 0) isWhole = next == null;
                if (next != null && there < most) coming = ask(Math.min(AT_ONCE, most - there), next);
            }
            case Answer.Refused<Listed<T>>(var why) -> refusal = why;
        }
    }

    private CompletableFuture<Answer<Listed<T>>> ask(int size, @Nullable String token) {
        return CompletableFuture.supplyAsync(() -> source.page(size, token), MEANWHILE);
    }
}
