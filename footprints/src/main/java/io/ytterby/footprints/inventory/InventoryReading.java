package io.ytterby.footprints.inventory;

import io.ytterby.footprints.Problem;
import java.util.List;

/** What came of reading an inventory. */
public sealed interface InventoryReading {
    record Read(Inventory inventory) implements InventoryReading {}

    /** At least one problem, and at most 50: nothing was taken. */
    record Refused(List<Problem> problems) implements InventoryReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
