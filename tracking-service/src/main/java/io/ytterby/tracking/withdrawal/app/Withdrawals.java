package io.ytterby.tracking.withdrawal.app;

import io.ytterby.gramcodes.RevokedRanges.Range;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.withdrawal.domain.BlockCard;
import io.ytterby.tracking.withdrawal.domain.Withdrawal;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Ground;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has been withdrawn. Nothing of it is ever taken back. */
public interface Withdrawals {
    Optional<BlockCard> block(long blockId);

    /** Adds it; false if this very range has been withdrawn so before. */
    boolean tryAdd(Withdrawal withdrawal);

    Optional<Withdrawal> find(Kind kind, long blockId, GramRange grams);

    /** Of a block, in their order; at most so many, with a first gram of {@code from} or more. */
    List<Withdrawal> of(long blockId, long from, int limit);

    /** Adds an epoch; false if it has been withdrawn before. */
    boolean tryAddEpoch(int epoch, Ground ground, String reason, Actor by, Instant at);

    /** The ranges of a kind. */
    List<Range> ranges(Kind kind);

    /** Those of these blocks only. */
    List<Range> rangesOf(Kind kind, Collection<Long> blocks);

    Set<Integer> epochs();
}
