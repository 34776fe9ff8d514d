package io.ytterby.console.page;

import io.ytterby.console.api.Reading;
import io.ytterby.console.api.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said below the rows of a list, when all of them are there.
 *
 * @param next the address where it goes on; null at its end
 * @param refusal why it stopped before its time; null if it did not
 */
public record RowsAfter(
        int count, @Nullable String next, @Nullable Refusal refusal) {
    /** @param here the address of a place in the list, by its token */
    public static RowsAfter of(Reading<?> reading, Function<String, Address> here) {
        var on = reading.goesOn();
        return new RowsAfter(reading.count(), on == null ? null : here.apply(on).toString(), reading.refusal());
    }
}
