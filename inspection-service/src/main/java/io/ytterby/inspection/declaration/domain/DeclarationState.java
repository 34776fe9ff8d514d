package io.ytterby.inspection.declaration.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a declaration.
 *
 * @param exitRequested the goods stand at the border and licensing is asked to commit
 * @param refusal why it ended or was sent back; null while nothing was refused
 * @param openHolds holds that stand, seizures among them; the database counts them
 * @param openOrders inspection orders that are neither closed nor cancelled; the database counts them
 * @param version +1 with each change that others are told
 */
public record DeclarationState(
        DeclarationStatus status,
        Reservation reservation,
        LotLock lotLock,
        boolean exitRequested,
        @Nullable Instant exitedAt,
        @Nullable Refusal refusal,
        int openHolds,
        int openOrders,
        long version) {

    public static DeclarationState lodged() {
        return new DeclarationState(
                DeclarationStatus.LODGED, Reservation.PENDING, LotLock.PENDING, false, null, null, 0, 0, 1);
    }

    public boolean isControlled() {
        return openHolds > 0 || openOrders > 0;
    }

    DeclarationState with(Reservation held) {
        return new DeclarationState(
                status, held, lotLock, exitRequested, exitedAt, refusal, openHolds, openOrders, version);
    }

    DeclarationState with(LotLock locked) {
        return new DeclarationState(
                status, reservation, locked, exitRequested, exitedAt, refusal, openHolds, openOrders, version);
    }

    DeclarationState with(Refusal why) {
        return new DeclarationState(
                status, reservation, lotLock, exitRequested, exitedAt, why, openHolds, openOrders, version);
    }

    /** In another status and one version on. Whoever leaves RELEASED inland must ask for the exit again. */
    DeclarationState in(DeclarationStatus next, boolean asksForExit) {
        return new DeclarationState(
                next, reservation, lotLock, asksForExit, exitedAt, refusal, openHolds, openOrders, version + 1);
    }

    /** What was refused before does not matter any more. */
    DeclarationState released() {
        return new DeclarationState(
                DeclarationStatus.RELEASED,
                reservation,
                lotLock,
                false,
                null,
                null,
                openHolds,
                openOrders,
                version + 1);
    }

    DeclarationState exited(Instant at) {
        return new DeclarationState(
                DeclarationStatus.EXITED,
                Reservation.COMMITTED,
                lotLock,
                true,
                at,
                null,
                openHolds,
                openOrders,
                version + 1);
    }
}
