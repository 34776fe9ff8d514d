package io.ytterby.tracking.right.app;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws on the right that a mint names. A reference that nobody registered is taken as stated, unless only registered
 * rights count here.
 */
@ApplicationScoped
public class DrawRight {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private final Rights rights;
    private final boolean registeredOnly;
    private final Clock clock;

    DrawRight(
            Rights rights,
            @ConfigProperty(name = "tracking.rights.registered-only", defaultValue = "false") boolean registeredOnly,
            Clock clock) {
        this.rights = rights;
        this.registeredOnly = registeredOnly;
        this.clock = clock;
    }

    /** @return the card with the right that was drawn on, or as it was where nothing is registered */
    @Transactional(Transactional.TxType.MANDATORY)
    public LotOutcome<LotCard> draw(LotCard card, Mass mass) {
        var source = card.source();
        if (source.kind() == SourceOfRight.Kind.CONSUMED_INPUT) return LotOutcome.done(card);
        var day = LocalDate.ofInstant(clock.instant(), LEGAL);
        var drawn = rights.tryDraw(card, mass, day);
        if (drawn.isPresent()) return LotOutcome.done(card.registered(drawn.get()));
        var right = rights.find(source.kind(), source.reference());
        if (right.isPresent())
            return LotOutcome.refused(right.get()
                    .whyNot(card, mass, day)
                    .orElseGet(() -> new LotRefusal.RightOverdrawn(
                            source, mass, right.get().left())));
        return registeredOnly ? LotOutcome.refused(new LotRefusal.RightUnknown(source)) : LotOutcome.done(card);
    }

    /** What was drawn for a mint that is not done, or undone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID right, Mass mass) {
        rights.giveBack(right, mass);
    }
}
