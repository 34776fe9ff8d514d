package io.ytterby.tracking.lot.domain;

import org.jspecify.annotations.Nullable;

/** All that can come of doing something with a lot. */
public sealed interface LotOutcome<T> {
    /** @param operation what was written down of it; null where nothing was done to goods */
    record Done<T>(T value, @Nullable OperationId operation) implements LotOutcome<T> {}

    record Refused<T>(LotRefusal why) implements LotOutcome<T> {}

    static <T> LotOutcome<T> done(T value) {
        return new Done<>(value, null);
    }

    static <T> LotOutcome<T> done(T value, OperationId operation) {
        return new Done<>(value, operation);
    }

    static <T> LotOutcome<T> refused(LotRefusal why) {
        return new Refused<>(why);
    }
}
