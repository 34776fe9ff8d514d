package io.ytterby.console.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of the API.
 *
 * @param next the {@code pageToken} of the next; null on the last
 */
public record Listed<T>(List<T> items, @Nullable String next) {
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
