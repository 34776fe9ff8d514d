package io.ytterby.licensing.organisation.app;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.app.ReinstateLicence;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import io.ytterby.licensing.organisation.app.Freezes.Placed;
import io.ytterby.licensing.organisation.domain.Freeze;
import io.ytterby.licensing.organisation.domain.Freeze.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Brings licences after a freeze or a thaw, a batch in a transaction. What is left to do is asked of the tables each
 * time, so a batch that a crash undid is simply done again, and none is done twice.
 */
@ApplicationScoped
class FollowFreeze {
    /** Few enough to be part of the regulator's own call, whose patience is seconds. */
    static final int BATCH = 50;

    private final Freezes freezes;
    private final SuspendLicence suspend;
    private final ReinstateLicence reinstate;

    FollowFreeze(Freezes freezes, SuspendLicence suspend, ReinstateLicence reinstate) {
        this.freezes = freezes;
        this.suspend = suspend;
        this.reinstate = reinstate;
    }

    /** The first batch, in the transaction of the freeze or thaw itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    Freeze first(Freeze freeze, Actor actor) {
        return batch(freeze, actor);
    }

    /**
     * One more batch.
     *
     * @return false if nothing is left, or another process is at it
     */
    @Transactional
    boolean next(UUID id, Actor actor) {
        var found = freezes.lockIfFree(id);
        if (found.isEmpty()) return false;
        var after = batch(found.get(), actor).stage();
        CrashPoint.reached("freeze.batch");
        return after == Stage.PLACING || after == Stage.LIFTING;
    }

    private Freeze batch(Freeze freeze, Actor actor) {
        return switch (freeze.stage()) {
            case PLACING -> moved(freeze, place(freeze, actor) < BATCH ? Stage.PLACED : Stage.PLACING);
            case LIFTING -> moved(freeze, lift(freeze, actor) < BATCH ? Stage.LIFTED : Stage.LIFTING);
            case PLACED, LIFTED -> freeze;
        };
    }

    private Freeze moved(Freeze freeze, Stage stage) {
        if (stage != freeze.stage()) freezes.stage(freeze.id(), stage);
        return freezes.lookUp(freeze.id()).orElseThrow();
    }

    private int place(Freeze freeze, Actor actor) {
        var numbers = freezes.unstopped(freeze, BATCH);
        for (var number : numbers)
            suspend.suspend(number, Ground.Kind.ORGANISATION_FROZEN, freeze.groundReason(), actor)
                    .filter(Stepped.class::isInstance)
                    .map(stepped ->
                            ((Stepped) stepped).next().grounds().getLast().id())
                    .ifPresent(ground -> freezes.placed(freeze, new Placed(number, ground)));
        return numbers.size();
    }

    /** A ground that a regulator has lifted by name meanwhile is gone; that is no reason to stop. */
    private int lift(Freeze freeze, Actor actor) {
        var placed = freezes.stopped(freeze, BATCH);
        for (var one : placed) {
            var _ = reinstate.reinstate(
                    one.licence(), one.ground(), freeze.organisation() + " is no longer frozen", actor);
            freezes.lifted(freeze, one.licence());
        }
        return placed.size();
    }
}
