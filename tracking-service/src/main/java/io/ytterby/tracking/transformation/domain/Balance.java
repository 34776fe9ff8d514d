package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Mass;
import java.util.List;

/**
 * The books of a process run.
 *
 * @param books one for each rare earth that went in, came out or was lost, in the order of the elements
 */
public record Balance(Mass in, Mass auxiliary, Mass out, Mass loss, List<ElementBook> books) {
    public Balance {
        books = List.copyOf(books);
    }

    /** Those that do not balance. */
    public List<ElementBook> faulty() {
        return books.stream().filter(book -> book.fault().isPresent()).toList();
    }

    /** Whether more came out and was lost than went in and was added. */
    public boolean isHeavier() {
        return out.plus(loss).exceeds(in.plus(auxiliary));
    }
}
