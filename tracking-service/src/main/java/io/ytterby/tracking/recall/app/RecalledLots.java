package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.recall.domain.RecallId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which lots have been told that they are called back. */
public interface RecalledLots {
    /** Whether any lot is marked or waits for it: mostly none does, and there is nothing to follow. */
    boolean anyWork();

    /** Those of them that the recall has not been told of, at most so many. */
    List<LotId> unmarked(RecallId recall, Collection<LotId> lots, int most);

    /** Marks a lot. False if it was marked. */
    boolean tryMark(LotId lot, RecallId recall, Instant at);

    /** Takes a mark back. False if there was none. */
    boolean tryUnmark(LotId lot, RecallId recall);

    /** Lots marked with the recall, at most so many. */
    List<LotId> markedWith(RecallId recall, int most);

    /** What the lot is marked with. */
    List<RecallId> on(LotId lot);

    /** Says whether lots of the recall are left to tell. */
    void untold(RecallId recall, boolean left);

    /** Recalls with lots left to tell: open ones to mark, closed ones to take back. */
    List<RecallId> withWork();

    /** Lots that an operation after this one took from a marked lot, gave to one, or made of one. */
    List<LotId> touchedSince(long operation, Instant notBefore, int most);

    /** The last operation that was written before then; {@code after} if none has been written since that. */
    long lastOperationBefore(Instant at, long after);
}
