package io.ytterby.certification.claim.app;

import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.LotName;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.claim.domain.ToldStep;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lots and their books. Whoever changes a book has locked it. */
public interface Books {
    /** @return false if it holds this version or a newer one: then nothing is changed */
    boolean keep(LotCopy lot);

    Optional<LotCopy> lot(LotId id);

    /** All lots with one of these names. */
    List<LotCopy> named(Collection<ToldStep.Goods> names);

    /** @return false if it was told before */
    boolean keep(ToldStep step);

    /** Until the end of the transaction nobody else follows goods: who waits for what is decided by one at a time. */
    void followAlone();

    /** Steps that wait for a lot of that name, those that happened first before the others. */
    List<ToldStep> waitingFor(LotName name, int limit);

    /** The step goes on when something becomes known of a lot of that name. */
    void waitsFor(UUID step, LotName name);

    void applied(UUID step, Instant at);

    /** Begins a book with nothing certified; nothing happens if there is one. */
    void begin(LotBook book);

    /** The books that are there, locked to the end of the transaction in the order of their ids. */
    Map<LotId, LotBook> lock(Collection<LotId> lots);

    Optional<LotBook> lookUp(LotId lot);

    /** Writes all of a locked book. */
    void write(LotBook book);

    /** One guarded statement: false, and nothing is claimed, if less than that is free now. */
    boolean tryClaim(LotId lot, Source source);

    /** Gives claimed mass free again. */
    void release(LotId lot, Source source);
}
