package io.ytterby.inspection.declaration.domain;

import io.ytterby.inspection.declaration.domain.DeclarationStep.Moved;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Noted;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Refused;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Unchanged;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Why;
import io.ytterby.kernel.DeclarationId;
import java.time.Instant;

/**
 * Goods that are to leave the country. Immutable: each verb returns the next state, and {@link DeclarationLifecycle}
 * draws where it may lead.
 *
 * @param answerBy until when both licensing and tracking must have answered
 */
public record Declaration(
        DeclarationId id, DeclarationForm form, Instant lodgedAt, Instant answerBy, DeclarationState state) {

    public DeclarationStatus status() {
        return state.status();
    }

    public long version() {
        return state.version();
    }

    /** Licensing has reserved all lines. */
    public DeclarationStep reservationHeld() {
        if (!may(DeclarationVerb.RESERVATION_HELD) || state.reservation() == Reservation.HELD) return unchanged();
        return answered(state.with(Reservation.HELD));
    }

    /** Tracking has locked all lots. */
    public DeclarationStep lotsLocked() {
        if (!may(DeclarationVerb.LOTS_LOCKED) || state.lotLock() == LotLock.HELD) return unchanged();
        return answered(state.with(LotLock.HELD));
    }

    private DeclarationStep answered(DeclarationState heard) {
        if (heard.reservation() != Reservation.HELD || heard.lotLock() != LotLock.HELD) return new Noted(with(heard));
        if (heard.isControlled()) return moved(heard.in(DeclarationStatus.UNDER_CONTROL, false), "under-control");
        return moved(heard.in(DeclarationStatus.RESERVED, false), "reserved");
    }

    public DeclarationStep reservationRefused(String slug, String detail) {
        if (!may(DeclarationVerb.RESERVATION_REFUSED)) return unchanged();
        return stopped(
                DeclarationStatus.REFUSED,
                new Refusal(Refusal.By.LICENSING, slug, detail),
                Reservation.REFUSED,
                LotLock.NONE);
    }

    public DeclarationStep lotsRefused(String slug, String detail) {
        if (!may(DeclarationVerb.LOTS_REFUSED)) return unchanged();
        return stopped(
                DeclarationStatus.REFUSED,
                new Refusal(Refusal.By.TRACKING, slug, detail),
                Reservation.NONE,
                LotLock.REFUSED);
    }

    /** The time for both answers is over. Before that, and where both came, it changes nothing. */
    public DeclarationStep timeOut(Instant now) {
        if (!may(DeclarationVerb.TIME_OUT) || now.isBefore(answerBy)) return unchanged();
        var missing = state.reservation() == Reservation.HELD
                ? "tracking"
                : state.lotLock() == LotLock.HELD ? "licensing" : "licensing and tracking";
        var why = new Refusal(Refusal.By.TIMEOUT, "no-answer", "No answer came in time from " + missing);
        return stopped(DeclarationStatus.CANCELLED, why, Reservation.NONE, LotLock.NONE);
    }

    /** Taken back by the exporter or by customs: not while customs looks at the goods, nor from under the commit. */
    public DeclarationStep cancel(Refusal.By by, String reason) {
        if (status() == DeclarationStatus.CANCELLED) return unchanged();
        if (!may(DeclarationVerb.CANCEL)) return refused(Why.STATUS);
        if (state.isControlled()) return refused(openWhy());
        if (state.exitRequested()) return refused(Why.EXIT_UNDER_WAY);
        return stopped(
                DeclarationStatus.CANCELLED, new Refusal(by, "cancelled", reason), Reservation.NONE, LotLock.NONE);
    }

    /** An inspection order is opened: released goods come back under control. */
    public DeclarationStep orderOpened() {
        return may(DeclarationVerb.OPEN_ORDER) ? controlled() : refused(Why.STATUS);
    }

    /** A hold is placed: released goods come back under control, even on their way through the border. */
    public DeclarationStep holdPlaced() {
        return may(DeclarationVerb.PLACE_HOLD) ? controlled() : refused(Why.STATUS);
    }

    private DeclarationStep controlled() {
        return switch (status()) {
            case RESERVED, RELEASED -> moved(state.in(DeclarationStatus.UNDER_CONTROL, false), "under-control");
            default -> unchanged();
        };
    }

    /** A hold became a seizure: these goods never leave on this declaration. */
    public DeclarationStep seized(String reason) {
        if (!may(DeclarationVerb.SEIZE)) return refused(Why.STATUS);
        if (status().isStopped()) return unchanged();
        return stopped(
                DeclarationStatus.REFUSED,
                new Refusal(Refusal.By.CUSTOMS, "seized", reason),
                Reservation.NONE,
                LotLock.NONE);
    }

    /** The release itself, once nothing blocks it; what blocks it is weighed elsewhere. */
    public DeclarationStep release() {
        if (status() == DeclarationStatus.RELEASED) return unchanged();
        if (!may(DeclarationVerb.RELEASE)) return refused(Why.STATUS);
        if (state.isControlled()) return refused(openWhy());
        return moved(state.released(), "released");
    }

    /** At the border. What licensing has committed before, it need not commit again. */
    public DeclarationStep requestExit(Instant now) {
        if (status() == DeclarationStatus.EXITED) return unchanged();
        if (!may(DeclarationVerb.REQUEST_EXIT)) return refused(Why.STATUS);
        if (state.isControlled()) return refused(openWhy());
        if (state.exitRequested()) return unchanged();
        if (state.reservation() == Reservation.COMMITTED) return moved(state.exited(now), "exited");
        return moved(state.in(DeclarationStatus.RELEASED, true), "exit-requested");
    }

    /** Licensing has written the goods off. They leave, unless customs has taken them back meanwhile. */
    public DeclarationStep committed(Instant now) {
        if (!may(DeclarationVerb.COMMITTED) || state.reservation() == Reservation.COMMITTED) return unchanged();
        if (status() == DeclarationStatus.RELEASED && state.exitRequested() && !state.isControlled())
            return moved(state.exited(now), "exited");
        var fact = status() == DeclarationStatus.RELEASED ? "released" : "under-control";
        return moved(state.with(Reservation.COMMITTED).in(status(), false), fact);
    }

    /**
     * Licensing does not let the goods go.
     *
     * @param answered the version of the declaration that licensing answers: an answer to an earlier exit is too late
     */
    public DeclarationStep commitRefused(long answered, String slug, String detail) {
        if (!may(DeclarationVerb.COMMIT_REFUSED) || !state.exitRequested() || answered < version()) return unchanged();
        var why = new Refusal(Refusal.By.LICENSING, slug, detail);
        return moved(state.with(why).in(DeclarationStatus.UNDER_CONTROL, false), "under-control");
    }

    private DeclarationStep stopped(DeclarationStatus end, Refusal why, Reservation reservation, LotLock lots) {
        var next = state.with(reservation).with(lots).with(why).in(end, false);
        return moved(next, end == DeclarationStatus.REFUSED ? "refused" : "cancelled");
    }

    private boolean may(DeclarationVerb verb) {
        return !DeclarationLifecycle.leadsTo(status(), verb).isEmpty();
    }

    private Why openWhy() {
        return state.openHolds() > 0 ? Why.HOLD_OPEN : Why.ORDER_OPEN;
    }

    private DeclarationStep moved(DeclarationState next, String fact) {
        return new Moved(with(next), "declaration-" + fact);
    }

    private DeclarationStep unchanged() {
        return new Unchanged(this);
    }

    private DeclarationStep refused(Why why) {
        return new Refused(this, why);
    }

    private Declaration with(DeclarationState next) {
        return new Declaration(id, form, lodgedAt, answerBy, next);
    }
}
