package io.ytterby.tracking.withdrawal.domain;

import io.ytterby.tracking.lot.domain.GramRange;

/** All that can come of withdrawing codes. */
public sealed interface WithdrawalOutcome {
    /** They are withdrawn: now, or as they were before somebody asked again. */
    record Withdrawn(Withdrawal withdrawal) implements WithdrawalOutcome {}

    record NoSuchBlock(long blockId) implements WithdrawalOutcome {}

    /** The range is not all of the block, which has another. */
    record OutsideBlock(GramRange asked, GramRange block) implements WithdrawalOutcome {}
}
