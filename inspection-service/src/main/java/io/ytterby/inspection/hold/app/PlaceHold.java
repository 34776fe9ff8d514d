package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority keeps goods in the country. A hold always beats a release: it takes RELEASED goods back. */
@ApplicationScoped
public class PlaceHold {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final Holds holds;
    private final HoldChanges changes;
    private final HoldLaw law;
    private final HoldConfig config;
    private final Clock clock;

    PlaceHold(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            Holds holds,
            HoldChanges changes,
            HoldLaw law,
            HoldConfig config,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.holds = holds;
        this.changes = changes;
        this.law = law;
        this.config = config;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Placed(Hold hold) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** The goods have left. */
        record Gone(Declaration declaration) implements Outcome {}

        /** A review in the past is none. */
        record ReviewInThePast() implements Outcome {}

        /** No word of the vocabulary, or one that the platform alone places. */
        record NotByHand(List<HoldGround> words) implements Outcome {}

        /** The law does not let goods be held so long without an extension. */
        record BeyondTheLaw(ClockRule rule, LocalDate latest) implements Outcome {}
    }

    @Transactional
    public Outcome place(Actor actor, DeclarationId id, HoldGround ground, String reason, @Nullable Instant reviewBy) {
        if (!law.grounds().byHand().contains(ground))
            return new Outcome.NotByHand(law.grounds().byHand());
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        if (reviewBy != null && !reviewBy.isAfter(clock.instant())) return new Outcome.ReviewInThePast();
        var legal = legalClock(found, ground, clock.instant());
        if (legal != null && reviewBy != null && reviewBy.isAfter(legal.until()))
            return new Outcome.BeyondTheLaw(law.clocks().rule(legal.rule()), legal.lastDay());
        if (found.holdPlaced() instanceof DeclarationStep.Refused) return new Outcome.Gone(found);
        return new Outcome.Placed(placeOn(actor, found, ground, reason, reviewBy, null));
    }

    /**
     * On a declaration that the caller has locked and whose goods are still here.
     *
     * @param result the verified result that it follows from
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Hold placeOn(
            Actor actor,
            Declaration locked,
            HoldGround ground,
            String reason,
            @Nullable Instant reviewBy,
            @Nullable UUID result) {
        declarationChanges.write(actor, locked.holdPlaced()); // first: no hold stands on a released declaration
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var legal = legalClock(locked, ground, now);
        var latest = legal == null ? now.plus(config.reviewAfter()) : legal.until();
        var hold = Hold.placed(
                locked.id(),
                actor.organisation(),
                ground,
                reason,
                actor.person(),
                now,
                reviewBy == null ? latest : reviewBy.truncatedTo(ChronoUnit.MICROS),
                legal);
        holds.add(hold, result);
        changes.told(actor, locked, hold, "hold-placed", reason);
        return hold;
    }

    /**
     * A machine's alarm: the goods wait here, and nothing else follows from it until two persons have said what they are.
     * A second alarm on the same goods finds the hold of the first.
     *
     * @return empty if there is no such declaration, or its goods have left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Hold> alarm(Actor actor, DeclarationId id, String reason) {
        return declarations
                .lock(id)
                .filter(found -> !(found.holdPlaced() instanceof DeclarationStep.Refused))
                .map(found -> holds.standing(id).stream()
                        .filter(hold -> hold.ground().equals(HoldGround.ALGORITHM_ALARM)
                                && hold.status().isRunning())
                        .findFirst()
                        .orElseGet(() -> placeOn(actor, found, HoldGround.ALGORITHM_ALARM, reason, null, null)));
    }

    private @Nullable LegalClock legalClock(Declaration declaration, HoldGround ground, Instant now) {
        return law.grounds()
                .rule(ground)
                .flatMap(rule -> law.clocks().start(declaration.form().port(), rule.clock(), now))
                .orElse(null);
    }
}
