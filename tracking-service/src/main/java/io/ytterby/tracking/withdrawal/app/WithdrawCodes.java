package io.ytterby.tracking.withdrawal.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.withdrawal.domain.Withdrawal;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Ground;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.NoSuchBlock;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.OutsideBlock;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Withdraws the codes of a block, all or some, or says that others have its key. Asking twice changes nothing. */
@ApplicationScoped
public class WithdrawCodes {
    private final Withdrawals withdrawals;
    private final Journal journal;
    private final Clock clock;

    WithdrawCodes(Withdrawals withdrawals, Journal journal, Clock clock) {
        this.withdrawals = withdrawals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What to withdraw.
     *
     * @param grams null for the whole block; a key is always the whole block's
     */
    public record Order(Kind kind, long blockId, @Nullable GramRange grams, Ground ground, String reason) {}

    @Transactional
    public WithdrawalOutcome withdraw(Actor actor, Order order) {
        var card = withdrawals.block(order.blockId());
        if (card.isEmpty()) return new NoSuchBlock(order.blockId());
        var whole = new GramRange(card.get().block().first(), card.get().block().end());
        var grams = order.grams() == null ? whole : order.grams();
        if (!whole.covers(grams)) return new OutsideBlock(grams, whole);
        var withdrawal = new Withdrawal(
                UUID.randomUUID(),
                order.kind(),
                order.blockId(),
                grams,
                order.ground(),
                order.reason(),
                actor.person(),
                actor.organisation(),
                clock.instant());
        if (!withdrawals.tryAdd(withdrawal))
            return new Withdrawn(
                    withdrawals.find(order.kind(), order.blockId(), grams).orElseThrow());
        journal.write(new Change(
                actor,
                "block." + order.kind().name().toLowerCase(Locale.ROOT),
                "block/" + order.blockId(),
                detail(withdrawal)));
        return new Withdrawn(withdrawal);
    }

    /** Withdraws every code of an epoch, as after the loss of its key. */
    @Transactional
    public void withdrawEpoch(Actor actor, int epoch, Ground ground, String reason) {
        if (withdrawals.tryAddEpoch(epoch, ground, reason, actor, clock.instant()))
            journal.write(new Change(
                    actor, "epoch.revoked", "epoch/" + epoch, Map.of("ground", ground.name(), "reason", reason)));
    }

    private static Map<String, ?> detail(Withdrawal withdrawal) {
        return Map.of(
                "grams", withdrawal.grams().toString(),
                "ground", withdrawal.ground().name(),
                "reason", withdrawal.reason());
    }
}
