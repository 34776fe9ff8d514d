package io.ytterby.tracking.lot.domain;

/** All that can come of doing something with a lot. */
public sealed interface LotOutcome<T> {
    record Done<T>(T value) implements LotOutcome<T> {}

    record Refused<T>(LotRefusal why) implements LotOutcome<T> {}

    static <T> LotOutcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> LotOutcome<T> refused(LotRefusal why) {
        return new Refused<>(why);
    }
}
