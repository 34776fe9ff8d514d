package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recalls there are. */
public interface Recalls {
    void add(Recall recall, List<Portion> portions);

    Optional<Recall> find(RecallId id);

    /**
     * Recalls in the order of their ids.
     *
     * @param open only open ones, only closed ones, or null for all
     */
    List<Recall> list(@Nullable Boolean open, @Nullable RecallId after, int limit);

    /** What a recall names, as it was when it was opened. */
    List<Portion> portionsOf(RecallId id);

    /** Closes an open one; empty if it is not open. */
    Optional<Recall> tryClose(RecallId id, Instant at);

    /** Whether any recall is open at all: mostly none is. */
    boolean anyOpen();

    /** The open recalls that name any of these goods, and which portions they name. */
    List<Named> openOn(Collection<Goods> goods);

    /** That an open recall names a part of some goods. */
    record Named(Recall recall, Portion portion) {}

    /** The segments that hold grams now, of these blocks; and the lots without codes among these goods. */
    List<Holding> heldOf(Collection<Goods> goods);

    /**
     * Grams, or a lot without codes, as somebody holds them now.
     *
     * @param pack the SSCC of the lot's pack
     * @param countedMg what all its grams weigh; all that it weighs if it has no codes
     * @param lotMg all that it weighs, what lies beside its grams too
     */
    record Holding(
            Portion portion,
            LotId lot,
            String lotNumber,
            String gtin,
            String stage,
            String status,
            String custodian,
            @Nullable String recipient,
            @Nullable String pack,
            long countedMg,
            long lotMg) {}
}
