package io.ytterby.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The items of a list, however many pages it takes: the next page is asked for when somebody reads that far. */
public final class Paged implements Iterable<JsonNode> {
    private final Function<@Nullable String, Reply> page;

    /** @param page the page of a token; null asks for the first */
    Paged(Function<@Nullable String, Reply> page) {
        this.page = page;
    }

    public Stream<JsonNode> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<JsonNode> iterator() {
        return new Items();
    }

    private final class Items implements Iterator<JsonNode> {
        private Iterator<JsonNode> items;
        private @Nullable String next;

        Items() {
            var first = page.apply(null).json();
            this.items = first.path("items").iterator();
            this.next = token(first);
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && next != null) {
                var more = page.apply(next).json();
                items = more.path("items").iterator();
                next = token(more);
            }
            return items.hasNext();
        }

        @Override
        public JsonNode next() {
            if (!hasNext()) throw new NoSuchElementException();
            return items.next();
        }

        private static @Nullable String token(JsonNode page) {
            var token = page.path("nextPageToken").asText("");
            return token.isEmpty() || token.equals("null") ? null : token;
        }
    }
}
