package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.vc.TraceabilityEvent;
import io.ytterby.credentials.vc.TraceabilityEvent.Part;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.interop.app.Amounts;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationPart;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what an operation did, as a traceability event says it. */
@Singleton
class EventOfOperation {
    private static final int MOST_LOTS = 500;
    /** Beyond it a reader that has only floating point would lose milligrams. */
    private static final Mass HEAVIEST = new Mass(1L << 53);

    private final Lots lots;

    EventOfOperation(Lots lots) {
        this.lots = lots;
    }

    /** Whether something came into being, or went into something. */
    static boolean tells(Operation.Kind kind) {
        return switch (kind) {
            case MINT, SPLIT, MERGE, BLEND, TRANSFORM, RECYCLE -> true;
            case PACK, UNPACK, SHIP, RECEIVE, DESTROY, EXPORT, REVERSE -> false;
        };
    }

    /** Empty if it is larger than an event has room for. */
    Optional<TraceabilityEvent> of(Operations.Written done) {
        var operation = done.operation();
        var inputs = masses(operation.inputs());
        var outputs = masses(operation.outputs());
        boolean fits = inputs.size() <= MOST_LOTS
                && outputs.size() <= MOST_LOTS
                && Stream.concat(inputs.values().stream(), outputs.values().stream())
                        .noneMatch(mass -> mass.exceeds(HEAVIEST));
        if (!fits) return Optional.empty();
        var process = operation.process();
        return Optional.of(new TraceabilityEvent(
                "urn:uuid:" + operation.id(),
                process == null ? operation.kind().name().toLowerCase(Locale.ROOT) : process,
                done.at(),
                step(operation.kind()),
                "urn:unlocode:" + lot(outputs.keySet().iterator().next()).card().place(),
                parts(inputs),
                parts(outputs)));
    }

    private static Map<LotId, Mass> masses(List<OperationPart> parts) {
        var masses = new LinkedHashMap<LotId, Mass>();
        parts.forEach(part -> masses.merge(part.lot(), part.mass(), Mass::plus));
        return masses;
    }

    private List<Part> parts(Map<LotId, Mass> masses) {
        return masses.entrySet().stream()
                .map(entry -> {
                    var lot = lot(entry.getKey());
                    return new Part(
                            Amounts.digitalLink(lot),
                            Amounts.name(lot),
                            entry.getValue().milligrams());
                })
                .toList();
    }

    private Lot lot(LotId id) {
        return lots.find(id).orElseThrow();
    }

    private static String step(Operation.Kind kind) {
        return switch (kind) {
            case MINT -> "commissioning";
            case SPLIT, MERGE -> "repackaging";
            default -> "creating_class_instance";
        };
    }
}
