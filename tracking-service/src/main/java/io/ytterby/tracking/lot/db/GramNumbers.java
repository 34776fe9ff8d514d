package io.ytterby.tracking.lot.db;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.KeyedOrder;
import io.ytterby.tracking.lot.domain.NumberLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Hands out gram numbers in a keyed order: they do not add up to what a producer makes. A number is never given twice: the
 * counters only rise, whether their mint commits or not, a counter's place in the order is its own, and a tract has slots
 * of one size. Two mints wait for each other only where both need a tract that is new.
 */
@ApplicationScoped
class GramNumbers {
    private static final long TRACTS_TWEAK = -1;

    private final EpochKeys keys;

    GramNumbers(EpochKeys keys) {
        this.keys = keys;
    }

    /** @return the first of so many numbers in a row that nobody has had */
    long take(Handle handle, long grams) {
        var order = KeyedOrder.of(keys, "gram numbers");
        long size = NumberLine.slotFor(grams);
        long slots = NumberLine.slotsOf(size);
        long taken = handle.createQuery("SELECT next_gram_slot(:size)")
                .bind("size", size)
                .mapTo(Long.class)
                .one();
        long tract = tract(handle, order, size, taken / slots);
        return NumberLine.firstGram(tract, order.at(taken % slots, slots, tract), size);
    }

    private static long tract(Handle handle, KeyedOrder order, long size, long ordinal) {
        var known = find(handle, size, ordinal);
        // A place may be another's by now; the next is tried. A twin that needs the same tract is waited for.
        for (int tried = 0; known.isEmpty() && tried < NumberLine.TRACTS; tried++) {
            long next = handle.createQuery("SELECT next_gram_tract()")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO gram_tract (place, size, ordinal) VALUES (:place, :size, :ordinal)
                            ON CONFLICT DO NOTHING""")
                    .bind("place", order.at(next, NumberLine.TRACTS, TRACTS_TWEAK))
                    .bind("size", size)
                    .bind("ordinal", ordinal)
                    .execute();
            known = find(handle, size, ordinal);
        }
        return known.orElseThrow(() -> new IllegalStateException("the line of gram numbers is used up"));
    }

    private static Optional<Long> find(Handle handle, long size, long ordinal) {
        return handle.createQuery("SELECT place FROM gram_tract WHERE size = :size AND ordinal = :ordinal")
                .bind("size", size)
                .bind("ordinal", ordinal)
                .mapTo(Long.class)
                .findOne();
    }
}
