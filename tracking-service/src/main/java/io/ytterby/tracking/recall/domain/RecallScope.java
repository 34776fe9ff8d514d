package io.ytterby.tracking.recall.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.GramRange;
import java.util.UUID;

/** What a recall names; all that was made of it is recalled with it. */
public sealed interface RecallScope {
    /** All that a lot ever held. */
    record OfLot(LotId lot) implements RecallScope {
        @Override
        public String subject() {
            return lot.toString();
        }

        @Override
        public Kind kind() {
            return Kind.LOT;
        }
    }

    /** Grams of one block. */
    record OfGrams(GramRange grams) implements RecallScope {
        @Override
        public String subject() {
            return grams.from() + "+" + grams.count();
        }

        @Override
        public Kind kind() {
            return Kind.GRAMS;
        }
    }

    /** All that came out of an operation. */
    record OfOperation(UUID operation) implements RecallScope {
        @Override
        public String subject() {
            return operation.toString();
        }

        @Override
        public Kind kind() {
            return Kind.OPERATION;
        }
    }

    /** The word for it outside. */
    enum Kind {
        LOT,
        GRAMS,
        OPERATION
    }

    /** Its own name: a lot's id, {@code <first gram>+<count>}, an operation's id. */
    String subject();

    Kind kind();
}
