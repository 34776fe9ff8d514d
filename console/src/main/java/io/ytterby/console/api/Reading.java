package io.ytterby.console.api;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A list of the API that is read on, as the API gives it, until there are as many as were asked for. The first hundred are read at
 * once, so that they can be shown while the others come. For one thread.
 */
public final class Reading<T> implements Iterator<List<T>> {
    private static final int FIRST = 100;
    /** The API gives no more at once. */
    private static final int AT_ONCE = 1_000;

    private final Source<T> source;
    private final int most;
    private final boolean isWhole;
    private @Nullable List<T> ready;
    private @Nullable String next;
    private @Nullable Refusal refusal;
    private int count;

    /** Where the list is asked for. */
    @FunctionalInterface
    public interface Source<T> {
        /** @param token null for the beginning */
        Answer<Listed<T>> page(int size, @Nullable String token);
    }

    /**
     * @param token where to begin; null for the beginning
     * @throws RefusedException if the API refuses the first of it
     */
    public Reading(Source<T> source, @Nullable String token, int most) {
        this.source = source;
        this.most = most;
        var first = source.page(Math.min(FIRST, most), token).orElseThrow();
        this.ready = first.items();
        this.next = first.next();
        this.isWhole = first.next() == null;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return count == 0 && ready != null && ready.isEmpty();
    }

    /** Whether the first hundred are all there are. */
    public boolean isWhole() {
        return isWhole;
    }

    /** How many have been given, or lie ready. */
    public int count() {
        return count + (ready == null ? 0 : ready.size());
    }

    /** Where the list goes on after what was given; null at its end. */
    public @Nullable String goesOn() {
        return next;
    }

    /** Why it stopped before its time; null if it did not. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    @Override
    public boolean hasNext() {
        if (ready == null && next != null && refusal == null && count < most) read(next);
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

    private void read(String from) {
        switch (source.page(Math.min(AT_ONCE, most - count), from)) {
            case Answer.Given<Listed<T>> page -> {
                ready = page.body().items();
                next = page.body().next();
            }
            case Answer.Refused<Listed<T>>(var why) -> refusal = why;
        }
    }
}
