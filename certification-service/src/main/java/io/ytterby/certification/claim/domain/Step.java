package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.LotId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods become other goods, as tracking told it: a split, a merger, a blend, a transformation, a destruction.
 *
 * @param id tracking's event; a step is taken once, however often it is told
 * @param inputs what was there before; empty where goods were minted
 * @param outputs what was there after; a lot that is on both sides went on with another mass
 */
public record Step(UUID id, List<Input> inputs, List<Output> outputs) {
    /** A lot and how much of it went in. */
    public record Input(LotId lot, long massMg) {}

    /**
     * A lot and how much of it came out.
     *
     * @param composition null where the goods stayed what they were, and only changed their lot
     */
    public record Output(LotId lot, long massMg, @Nullable Composition composition) {}

    public Step {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Every lot whose book it changes. */
    public Set<LotId> lots() {
        var lots = new LinkedHashSet<LotId>();
        inputs.forEach(input -> lots.add(input.lot()));
        outputs.forEach(output -> lots.add(output.lot()));
        return lots;
    }
}
