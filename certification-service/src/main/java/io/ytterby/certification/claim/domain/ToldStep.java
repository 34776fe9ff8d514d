package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A step in tracking's words: goods by their GTIN and lot number.
 *
 * @param lot the first lot that it is told of
 * @param repackaging whether the goods stayed what they were
 */
public record ToldStep(UUID id, LotId lot, Instant at, boolean repackaging, List<Goods> inputs, List<Goods> outputs) {
    public ToldStep {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Goods were minted: nothing was there before. */
    public boolean isBirth() {
        return inputs.isEmpty();
    }

    /** So much of a lot. */
    public record Goods(String gtin, String number, long massMg) {
        public LotName name() {
            return new LotName(gtin, number);
        }
    }
}
