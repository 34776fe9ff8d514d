package io.ytterby.tracking.capture.app;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** A step of a transaction that can be taken back alone. */
public interface Undoing {
    /** Takes the step, and undoes what it changed if what came of it is to be undone. */
    <T> T step(Supplier<T> step, Predicate<T> undo);
}
