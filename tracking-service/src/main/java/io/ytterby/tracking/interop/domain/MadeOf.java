package io.ytterby.tracking.interop.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationPart;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One lot is in another: so much of it went in, then.
 *
 * @param whole the lot that came out
 * @param part the lot that went in
 * @param mass how much of the part is in the whole; of an operation with several outputs the share by mass, rounded down
 * @param computed whether the mass is such a share and was not weighed
 */
public record MadeOf(LotId whole, LotId part, Mass mass, boolean computed, Instant at) {
    private static final Set<Operation.Kind> MAKING = Set.of(
            Operation.Kind.MINT,
            Operation.Kind.SPLIT,
            Operation.Kind.MERGE,
            Operation.Kind.BLEND,
            Operation.Kind.TRANSFORM,
            Operation.Kind.RECYCLE);

    /** Whether lots come into being or grow by such an operation. */
    public static boolean makes(Operation.Kind kind) {
        return MAKING.contains(kind);
    }

    /** What an operation put into what: a line for each pair of lots; a lot is not made of itself. */
    public static List<MadeOf> of(Operation operation, Instant at) {
        if (!makes(operation.kind())) return List.of();
        var inputs = masses(operation.inputs());
        var outputs = masses(operation.outputs());
        var all = outputs.values().stream().reduce(Mass.ZERO, Mass::plus);
        var lines = new ArrayList<MadeOf>();
        outputs.forEach((whole, out) -> inputs.forEach((part, in) -> {
            if (!whole.equals(part)) lines.add(new MadeOf(whole, part, share(in, out, all), outputs.size() > 1, at));
        }));
        return List.copyOf(lines);
    }

    private static Map<LotId, Mass> masses(List<OperationPart> parts) {
        var masses = new LinkedHashMap<LotId, Mass>();
        parts.forEach(part -> masses.merge(part.lot(), part.mass(), Mass::plus));
        return masses;
    }

    private static Mass share(Mass in, Mass out, Mass all) {
        if (out.equals(all)) return in;
        var share = BigInteger.valueOf(in.milligrams())
                .multiply(BigInteger.valueOf(out.milligrams()))
                .divide(BigInteger.valueOf(all.milligrams()));
        return new Mass(share.longValueExact());
    }
}
