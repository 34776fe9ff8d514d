package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something of one lot that an operation took in or brought out.
 *
 * @param held which grams; null for what carries no code, and where the lot was handled as a whole
 * @param lotVersion the lot's version after the operation: while it has it, nothing later touched the lot
 */
public record OperationPart(LotId lot, @Nullable HeldRange held, Mass mass, long lotVersion) {

    /** The lot as a whole, its grams not named: where it changes hands but none of them changes its lot. */
    public static OperationPart whole(Lot lot) {
        return new OperationPart(lot.id(), null, lot.mass(), lot.version());
    }

    public static OperationPart of(Lot after, HeldRange held) {
        return new OperationPart(after.id(), held, Mass.ofGrams(held.range().count()), after.version());
    }

    /** Each of these ranges, and what goes with them uncoded, if it weighs anything. */
    public static List<OperationPart> of(Lot after, List<HeldRange> held, Mass uncoded) {
        var coded = held.stream().map(range -> of(after, range));
        var rest = Stream.of(new OperationPart(after.id(), null, uncoded, after.version()))
                .filter(part -> !part.mass().isZero());
        return Stream.concat(coded, rest).toList();
    }
}
