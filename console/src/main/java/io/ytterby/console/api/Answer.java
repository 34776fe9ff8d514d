package io.ytterby.console.api;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the API answers: what was asked for, or why not. */
public sealed interface Answer<T> {
    /**
     * @param etag goes into the form that changes it, so that nobody overwrites what they have not seen
     * @param location of what was made
     */
    record Given<T>(T body, @Nullable String etag, @Nullable String location) implements Answer<T> {}

    record Refused<T>(Refusal refusal) implements Answer<T> {}

    /** @throws RefusedException if it was refused */
    default T orElseThrow() {
        return switch (this) {
            case Given<T> given -> given.body;
            case Refused<T>(var refusal) -> throw new RefusedException(refusal);
        };
    }

    default Optional<T> given() {
        return this instanceof Given<T> given ? Optional.ofNullable(given.body) : Optional.empty();
    }

    default <R> Answer<R> map(Function<T, R> shown) {
        return switch (this) {
            case Given<T>(var body, var etag, var location) -> new Given<>(shown.apply(body), etag, location);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }
}
