package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.LotId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One deed done to lots: what it took in and what it brought out. Written once with the change itself.
 *
 * @param process the process run, by its name in the register of processes; null where none was
 * @param inputs what was taken in; nothing for a mint
 * @param outputs what came out; nothing where goods are destroyed or leave
 * @param reverses the operation that this one undoes; null for every other kind
 * @param detail more for people: a reason, a pack's number; {@link #EVENT} names its EPCIS event
 */
public record Operation(
        OperationId id,
        Kind kind,
        @Nullable String process,
        List<OperationPart> inputs,
        List<OperationPart> outputs,
        @Nullable OperationId reverses,
        Map<String, String> detail) {

    /** The key in {@code detail} of the id of the EPCIS event that told it. */
    public static final String EVENT = "eventId";

    /** The key in {@code detail} of the registered right that a mint drew on. */
    public static final String RIGHT = "right";

    /** What can be done with lots. */
    public enum Kind {
        MINT,
        SPLIT,
        MERGE,
        BLEND,
        TRANSFORM,
        RECYCLE,
        PACK,
        UNPACK,
        SHIP,
        RECEIVE,
        DESTROY,
        EXPORT,
        REVERSE;

        /** Whether it can be undone at all: not what left someone's hands or the country, and no undoing. */
        public boolean isReversible() {
            return switch (this) {
                case MINT, SPLIT, MERGE, BLEND, TRANSFORM, RECYCLE, PACK, UNPACK, DESTROY -> true;
                case SHIP, RECEIVE, EXPORT, REVERSE -> false;
            };
        }
    }

    public Operation {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        detail = Map.copyOf(detail);
    }

    public static Operation of(
            OperationId id,
            Kind kind,
            List<OperationPart> inputs,
            List<OperationPart> outputs,
            Map<String, String> detail) {
        return new Operation(id, kind, null, inputs, outputs, null, detail);
    }

    /** Every lot that it touched. */
    public Set<LotId> lots() {
        return Stream.concat(inputs.stream(), outputs.stream())
                .map(OperationPart::lot)
                .collect(Collectors.toUnmodifiableSet());
    }
}
