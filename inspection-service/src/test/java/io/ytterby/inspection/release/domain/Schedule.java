package io.ytterby.inspection.release.domain;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.declaration.domain.Reservation;
import io.ytterby.inspection.hold.domain.ClockCall;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * One declaration, its holds and its licence between two services whose messages are late, repeated and out of order. The
 * domain's own classes decide; a fault, if one is planted, takes one of the guards away.
 */
final class Schedule {
    /** A guard that is missing. */
    enum Fault {
        NONE,
        RELEASE_UNDER_HOLD,
        HOLD_LEAVES_RELEASED_GOODS_ALONE,
        COMMIT_ON_A_SUSPENDED_LICENCE,
        OLDER_COPY_BELIEVED,
        SECOND_EXIT_WITHOUT_A_LOOK,
        REVERSAL_REINSTATES,
        CLOCK_LIFTS,
        SILENCE_IS_FINE
    }

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final PersonId OFFICER = new PersonId("zhao.ming");
    private static final OrganisationId CUSTOMS = new OrganisationId("cn-gacc");

    private final Random random;
    private final Fault fault;
    private final ReleaseRules rules;
    private final List<Runnable> underWay = new ArrayList<>();
    private final List<UUID> results = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final LicensingModel licensing;
    private Instant now = ReleaseFixtures.NOON;
    private Declaration declaration = ReleaseFixtures.declaration();
    private LicenceCopy copy = ReleaseFixtures.copy(1, "ISSUED");
    private Instant heard = now;

    Schedule(long seed, Fault fault) {
        this.random = new Random(seed);
        this.fault = fault;
        this.rules = new ReleaseRules(fault == Fault.SILENCE_IS_FINE ? Duration.ofDays(9) : SILENCE);
        this.licensing =
                new LicensingModel(fault == Fault.COMMIT_ON_A_SUSPENDED_LICENCE, fault == Fault.REVERSAL_REINSTATES);
    }

    /** @throws AssertionError at the first step that breaks a promise */
    void run(int steps) {
        for (int step = 0; step < steps && declaration.status() != DeclarationStatus.EXITED; step++) {
            now = now.plusSeconds(random.nextInt(12));
            act(random.nextInt(40));
            require(licensing.liftedByDecisionOnly(), "a ground went without a decision");
        }
    }

    boolean exited() {
        return declaration.status() == DeclarationStatus.EXITED;
    }

    private void act(int choice) {
        switch (choice) {
            case 0 -> place(new HoldGround("SUSPICION"));
            case 1 -> fail();
            case 2 -> reverse();
            case 3 -> licensing.suspend(now, this::state);
            case 4, 5, 6 -> licensing.reinstateOne(random, this::state);
            case 7, 8 -> clock();
            case 9, 10, 11, 12, 13 -> lift();
            case 14, 15, 16, 17, 18, 19 -> release();
            case 20, 21, 22, 23 -> exit();
            case 24, 25, 26, 27 -> listen();
            default -> deliver();
        }
    }

    /** Any of what is on its way, not the oldest; sometimes it comes again later. */
    private void deliver() {
        if (underWay.isEmpty()) return;
        var message = underWay.remove(random.nextInt(underWay.size()));
        if (random.nextInt(3) == 0) underWay.add(message);
        message.run();
    }

    private void state() {
        long version = licensing.version();
        var told = ReleaseFixtures.copy(version, licensing.isUsable() ? "ISSUED" : "SUSPENDED");
        underWay.add(() -> {
            if (told.version() > copy.version() || fault == Fault.OLDER_COPY_BELIEVED) copy = told;
        });
    }

    /** A heartbeat says that all until then has been told: it comes only once the newest state has. */
    private void listen() {
        if (copy.version() == licensing.version() || fault == Fault.OLDER_COPY_BELIEVED) heard = now;
    }

    private void place(HoldGround ground) {
        if (declaration.holdPlaced() instanceof DeclarationStep.Refused) return;
        if (fault != Fault.HOLD_LEAVES_RELEASED_GOODS_ALONE) write(declaration.holdPlaced());
        var end = now.plusSeconds(60 + random.nextInt(60));
        var clock = new LegalClock("test.1", LocalDate.ofInstant(end, ZoneOffset.UTC), end, 0, null, null);
        holds.add(Hold.placed(declaration.id(), CUSTOMS, ground, "Why not", OFFICER, now, end, clock));
        count();
    }

    private void lift() {
        if (holds.isEmpty()) return;
        int which = random.nextInt(holds.size());
        holds.get(which).lift(new PersonId("sun.lei"), "Seen", now).ifPresent(lifted -> holds.set(which, lifted));
        count();
    }

    private void clock() {
        for (int i = 0; i < holds.size(); i++) {
            var call = holds.get(i).clockCall(now).orElse(null);
            if (call == null) continue;
            var next = call.hold();
            if (fault == Fault.CLOCK_LIFTS && call instanceof ClockCall.Escalated)
                next = next.lift(OFFICER, "Time is over", now).orElseThrow();
            if (next.status() != holds.get(i).status()) throw new AssertionError("a clock has lifted a hold");
            holds.set(i, next);
        }
    }

    private void fail() {
        if (declaration.status() == DeclarationStatus.EXITED) return;
        var result = UUID.randomUUID();
        place(HoldGround.FAILED_INSPECTION);
        results.add(result);
        underWay.add(() -> licensing.verified(result, now, this::state));
    }

    private void reverse() {
        if (results.isEmpty()) return;
        var result = results.get(random.nextInt(results.size()));
        lift();
        underWay.add(() -> licensing.reversed(result, this::state));
    }

    private void release() {
        if (declaration.status().isFinal() || declaration.status() == DeclarationStatus.RELEASED) return;
        var standing = fault == Fault.RELEASE_UNDER_HOLD ? List.<Hold>of() : standing();
        var known = ReleaseFixtures.lots();
        var facts =
                new ReleaseFacts(declaration, standing, List.of(), Map.of(copy.number(), copy), known, Set.of(), heard);
        if (!rules.blockers(facts, now).isEmpty()) return;
        var free = fault == Fault.RELEASE_UNDER_HOLD ? with(0) : declaration;
        write(free.release());
        if (declaration.status() != DeclarationStatus.RELEASED) return;
        require(standing().isEmpty(), "released under a hold");
        require(!licensing.isSuspendedLongerThan(SILENCE, now), "released on a licence that was suspended for long");
    }

    private void exit() {
        var step = declaration.requestExit(now);
        boolean atOnce =
                step instanceof DeclarationStep.Moved moved && moved.next().status() == DeclarationStatus.EXITED;
        var facts = new ReleaseFacts(
                declaration,
                standing(),
                List.of(),
                Map.of(copy.number(), copy),
                ReleaseFixtures.lots(),
                Set.of(),
                heard);
        if (atOnce
                && fault != Fault.SECOND_EXIT_WITHOUT_A_LOOK
                && !rules.blockers(facts, now).isEmpty()) return;
        write(step);
        if (atOnce) {
            require(copy.letsReservedGoodsGo(), "left without a new commit on a licence known to be unusable");
            left();
        }
    }

    private void committed() {
        write(declaration.committed(now));
        if (declaration.status() == DeclarationStatus.EXITED) left();
    }

    private void left() {
        require(standing().isEmpty(), "left under a hold");
        require(licensing.committedWhileUsable(), "left on a commit that a suspended licence has given");
        require(declaration.state().reservation() == Reservation.COMMITTED, "left without a commit");
        require(licensing.liftedByDecisionOnly(), "a ground went without a decision");
    }

    private void write(DeclarationStep step) {
        if (!(step instanceof DeclarationStep.Moved moved)) return;
        declaration = moved.next();
        count();
        long version = declaration.version();
        boolean wantsToLeave = declaration.status() == DeclarationStatus.RELEASED
                && declaration.state().exitRequested();
        underWay.add(() -> licensing.follow(version, wantsToLeave, this::answer));
    }

    private void answer(boolean committed, long version) {
        underWay.add(() -> {
            if (committed) committed();
            else write(declaration.commitRefused(version, "licence-suspended", "It is suspended"));
        });
    }

    private List<Hold> standing() {
        return holds.stream().filter(hold -> hold.status().stands()).toList();
    }

    private void count() {
        declaration = with(
                fault == Fault.HOLD_LEAVES_RELEASED_GOODS_ALONE ? 0 : standing().size());
    }

    private Declaration with(int openHolds) {
        var state = declaration.state();
        return new Declaration(
                declaration.id(),
                declaration.form(),
                declaration.lodgedAt(),
                declaration.answerBy(),
                new DeclarationState(
                        state.status(),
                        state.reservation(),
                        state.lotLock(),
                        state.exitRequested(),
                        state.exitedAt(),
                        state.refusal(),
                        openHolds,
                        state.openOrders(),
                        state.version()));
    }

    private static void require(boolean kept, String broken) {
        if (!kept) throw new AssertionError(broken);
    }
}
