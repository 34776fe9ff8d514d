package io.ytterby.tracking.lineage.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Made;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lineage.domain.Use;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the books say of goods, a level at a time. */
public interface Traces {
    /** The goods of which a lot holds grams now; of an empty lot, those of which it ever held some. */
    List<Portion> heldBy(LotId lot);

    /** All that a lot ever held, as far as it can be told: what came into it, and what it holds. */
    List<Portion> everHeldBy(LotId lot);

    /** What an operation made or moved. */
    List<Portion> outputsOf(UUID operation);

    /** The block of a gram, as a portion of this one gram. */
    Optional<Portion> ofGram(long gram);

    /** How each of these came into being; in no order. */
    List<Made> madeOf(Collection<Goods> goods);

    /** What each of these went into, as long as that was not taken back. */
    List<Use> usesOf(Collection<Portion> portions);

    /** Which of these lots the organisation was granted to see whole. */
    Set<LotId> granted(OrganisationId organisation, Collection<LotId> lots);
}
