package io.ytterby.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextPageToken to be sent as {@code pageToken} for the next page; null if this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String nextPageToken) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts the row too many off.
     *
     * @param fetched at most {@link PageRequest#fetchSize()} rows, in the order of their keys
     * @param key what the list is sorted by, unique: the next page begins after it
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest asked, Function<T, String> key) {
        if (fetched.size() <= asked.pageSize()) return new Page<>(fetched, null);
        var items = fetched.subList(0, asked.pageSize());
        return new Page<>(items, PageRequest.encoded(key.apply(items.getLast())));
    }

    /**
     * A page that somebody else has cut, who knows where the list goes on.
     *
     * @param next the key behind which the next page begins; null if there is none
     */
    public static <T> Page<T> until(List<T> items, @Nullable Long next) {
        return new Page<>(items, next == null ? null : PageRequest.encoded(Long.toString(next)));
    }

    /** The same page of other rows: what was fetched as it is shown. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), nextPageToken);
    }
}
