package io.ytterby.tracking.lot.app;

import java.util.Optional;
import java.util.function.Supplier;

/** Tries a change again where two at once got into each other's way, within the one transaction. */
public interface Attempts {
    /**
     * Runs the change at most so many times. What an attempt changed is undone when it answers empty, and when the
     * database ends it as a deadlock, a serialisation failure or a broken tie of the segments; only those three are
     * tried again.
     *
     * @return what the attempt that held came to, or empty
     */
    <T> Optional<T> upTo(int times, Supplier<Optional<T>> change);
}
