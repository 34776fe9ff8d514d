package io.ytterby.licensing.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row below the header. Reading a cell that is wrong adds a fault and goes on, so that one try names everything.
 *
 * @param number of the row
 */
public record Line(int number, Map<Column, String> cells, List<Fault> faults) {
    /** Reads a cell; what it throws is a fault in its words. */
    @FunctionalInterface
    interface Reader<T> extends Function<String, T> {}

    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Empty, with a fault, if it is too long. */
    Optional<String> text(Column column, int longest) {
        var text = text(column);
        if (text.length() <= longest) return Optional.of(text);
        fault(column, "must have at most " + longest + " characters.");
        return Optional.empty();
    }

    /** Empty if nothing stands there, or, with a fault, nothing that can be read. */
    <T> Optional<T> read(Column column, Reader<T> reader) {
        var text = text(column);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(reader.apply(text));
        } catch (RuntimeException unfit) {
            fault(column, "cannot be read: " + unfit.getMessage());
            return Optional.empty();
        }
    }

    /** The same, and nothing there is a fault too. */
    <T> Optional<T> need(Column column, Reader<T> reader) {
        if (text(column).isEmpty()) fault(column, "is missing.");
        return read(column, reader);
    }

    void fault(Column column, String says) {
        faults.add(new Fault(number, column.title(), says));
    }
}
