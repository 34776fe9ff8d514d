package io.ytterby.tracking.transformation.domain;

import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.CustodyModel;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goods are under ISO 22095 after they were mixed: as strong as the weakest of them, and one source only if all are of it. */
public final class Mixing {
    private Mixing() {}

    /**
     * The strongest model that what is made of these may have.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static ChainOfCustody strongest(Collection<ChainOfCustody> inputs) {
        return inputs.stream()
                .reduce(Mixing::together)
                .orElseThrow(() -> new IllegalArgumentException("nothing is mixed"));
    }

    /**
     * The model that was asked for, or the strongest possible if none was.
     *
     * @return empty if more was asked for than the inputs give
     */
    public static Optional<ChainOfCustody> asked(Collection<ChainOfCustody> inputs, @Nullable CustodyModel asked) {
        var strongest = strongest(inputs);
        if (asked == null) return Optional.of(strongest);
        return asked.isStrongerThan(strongest.model()) ? Optional.empty() : Optional.of(strongest.weakenedTo(asked));
    }

    private static ChainOfCustody together(ChainOfCustody one, ChainOfCustody other) {
        if (one.equals(other)) return one;
        var weaker = one.model().isStrongerThan(other.model()) ? other.model() : one.model();
        return ChainOfCustody.of(weaker == CustodyModel.IDENTITY_PRESERVED ? CustodyModel.SEGREGATED : weaker);
    }
}
