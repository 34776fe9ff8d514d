package io.ytterby.inspection.declaration.domain;

import static io.ytterby.inspection.declaration.domain.DeclarationStatus.CANCELLED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.EXITED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.REFUSED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.RELEASED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.UNDER_CONTROL;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.declaration.domain.DeclarationStep.Moved;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Noted;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Unchanged;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationLifecycleTest {
    private static final Instant LODGED_AT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant TOO_LATE = LODGED_AT.plusSeconds(15 * 60);

    /** Verb by verb, and in the order of the statuses: where it leads; nothing where it leads nowhere. */
    private static final List<String> TABLE = List.of(
            //                  LODGED                 RESERVED        UNDER_CONTROL  RELEASED         EXITED REFUSED
            // CANCELLED
            "RESERVATION_HELD    | LODGED,RESERVED,UNDER_CONTROL |          |               |                 | |          | ",
            "RESERVATION_REFUSED | REFUSED                       |          |               |                 | |          | ",
            "LOTS_LOCKED         | LODGED,RESERVED,UNDER_CONTROL |          |               |                 | |          | ",
            "LOTS_REFUSED        | REFUSED                       |          |               |                 | |          | ",
            "TIME_OUT            | CANCELLED                     |          |               |                 | |          | ",
            "CANCEL              | CANCELLED            | CANCELLED         | CANCELLED     | CANCELLED       | |          | ",
            "OPEN_ORDER          | LODGED               | UNDER_CONTROL     | UNDER_CONTROL | UNDER_CONTROL   | |          | ",
            "PLACE_HOLD          | LODGED               | UNDER_CONTROL     | UNDER_CONTROL | UNDER_CONTROL   | | REFUSED  | CANCELLED",
            "SEIZE               | REFUSED              | REFUSED           | REFUSED       | REFUSED         | | REFUSED  | CANCELLED",
            "RELEASE             |                      | RELEASED          | RELEASED      |                 | |          | ",
            "REQUEST_EXIT        |                      |                   |               | RELEASED,EXITED | |          | ",
            "COMMITTED           |                      |                   | UNDER_CONTROL | RELEASED,EXITED | |          | ",
            "COMMIT_REFUSED      |                      |                   |               | UNDER_CONTROL   | |          | ");

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("cells")
    void the_lifecycle_is_the_table(DeclarationStatus from, DeclarationVerb verb, Set<DeclarationStatus> expected) {
        var leadsTo = DeclarationLifecycle.leadsTo(from, verb);

        assertThat(leadsTo).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("cells")
    void whatever_else_holds_a_verb_leads_only_where_the_table_says(
            DeclarationStatus from, DeclarationVerb verb, Set<DeclarationStatus> expected) {
        var steps = states(from).map(state -> apply(verb, declaration(state))).toList();

        assertThat(steps).allSatisfy(step -> {
            var next = moved(step);
            if (next == null) return;
            assertThat(expected).contains(next.status());
            assertThat(next.version()).isBetween(3L, 4L);
            if (next.state().isControlled()) assertThat(next.status()).isNotIn(RELEASED, EXITED);
            if (next.state().exitRequested()) assertThat(next.status()).isIn(RELEASED, EXITED);
            if (next.status() == EXITED) assertThat(next.state().reservation()).isEqualTo(Reservation.COMMITTED);
        });
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("cells")
    void every_target_in_the_table_is_reached(
            DeclarationStatus from, DeclarationVerb verb, Set<DeclarationStatus> expected) {
        var reached = states(from)
                .map(state -> moved(apply(verb, declaration(state))))
                .flatMap(Stream::ofNullable)
                .map(Declaration::status)
                .toList();

        assertThat(expected).allSatisfy(target -> {
            if (target != from) assertThat(reached).contains(target); // to stay is no move
        });
    }

    @Test
    void a_declaration_at_its_end_is_moved_by_nothing() {
        var ended = Stream.of(EXITED, REFUSED, CANCELLED)
                .flatMap(DeclarationLifecycleTest::states)
                .map(DeclarationLifecycleTest::declaration)
                .toList();

        assertThat(ended)
                .allSatisfy(declaration -> assertThat(DeclarationVerb.values())
                        .allSatisfy(verb ->
                                assertThat(moved(apply(verb, declaration))).isNull()));
    }

    @Test
    void a_refused_commit_of_an_earlier_exit_is_passed_over() {
        var asksAgain = new DeclarationState(RELEASED, Reservation.HELD, LotLock.HELD, true, null, null, 0, 0, 8);

        var step = declaration(asksAgain).commitRefused(5, "licence-suspended", "Suspended");

        assertThat(step).isInstanceOf(Unchanged.class);
    }

    @Test
    void an_exit_after_a_commit_needs_no_second_one() {
        var committed = new DeclarationState(RELEASED, Reservation.COMMITTED, LotLock.HELD, false, null, null, 0, 0, 8);

        var step = declaration(committed).requestExit(LODGED_AT);

        assertThat(step).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.fact()).isEqualTo("declaration-exited");
            assertThat(moved.next().state().exitedAt()).isEqualTo(LODGED_AT);
        });
    }

    @Test
    void a_commit_while_customs_holds_the_goods_is_noted_and_they_stay() {
        var held = new DeclarationState(UNDER_CONTROL, Reservation.HELD, LotLock.HELD, false, null, null, 1, 0, 8);

        var step = declaration(held).committed(LODGED_AT);

        assertThat(step).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.next().status()).isEqualTo(UNDER_CONTROL);
            assertThat(moved.next().state().reservation()).isEqualTo(Reservation.COMMITTED);
        });
    }

    static Stream<Arguments> cells() {
        return TABLE.stream().flatMap(line -> {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var verb = DeclarationVerb.valueOf(parts.getFirst());
            return Arrays.stream(DeclarationStatus.values())
                    .map(from -> Arguments.of(from, verb, statuses(parts.get(1 + from.ordinal()))));
        });
    }

    private static Set<DeclarationStatus> statuses(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(DeclarationStatus::valueOf)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Every state that the database's constraints allow in that status. */
    private static Stream<DeclarationState> states(DeclarationStatus status) {
        return Stream.of(Reservation.values())
                .flatMap(held -> Stream.of(LotLock.values())
                        .flatMap(locked -> Stream.of(true, false)
                                .flatMap(exit -> Stream.of(0, 1)
                                        .flatMap(holds -> Stream.of(0, 1)
                                                .map(orders -> new DeclarationState(
                                                        status, held, locked, exit, null, null, holds, orders, 3))))))
                .filter(DeclarationLifecycleTest::isPossible);
    }

    private static boolean isPossible(DeclarationState state) {
        boolean released = state.status() == RELEASED || state.status() == EXITED;
        boolean reserved = released || state.status() == DeclarationStatus.RESERVED || state.status() == UNDER_CONTROL;
        boolean booked = state.reservation() == Reservation.HELD || state.reservation() == Reservation.COMMITTED;
        if (reserved && !(booked && state.lotLock() == LotLock.HELD)) return false;
        if (state.status() == EXITED && state.reservation() != Reservation.COMMITTED) return false;
        if (state.status() == DeclarationStatus.LODGED && state.reservation() == Reservation.COMMITTED) return false;
        if (state.exitRequested() && !released) return false;
        return !(released && state.isControlled());
    }

    private static DeclarationStep apply(DeclarationVerb verb, Declaration on) {
        return switch (verb) {
            case RESERVATION_HELD -> on.reservationHeld();
            case RESERVATION_REFUSED -> on.reservationRefused("slug", "detail");
            case LOTS_LOCKED -> on.lotsLocked();
            case LOTS_REFUSED -> on.lotsRefused("slug", "detail");
            case TIME_OUT -> on.timeOut(TOO_LATE);
            case CANCEL -> on.cancel(Refusal.By.EXPORTER, "reason");
            case OPEN_ORDER -> on.orderOpened();
            case PLACE_HOLD -> on.holdPlaced();
            case SEIZE -> on.seized("reason");
            case RELEASE -> on.release();
            case REQUEST_EXIT -> on.requestExit(LODGED_AT);
            case COMMITTED -> on.committed(LODGED_AT);
            case COMMIT_REFUSED -> on.commitRefused(on.version(), "slug", "detail");
        };
    }

    private static @Nullable Declaration moved(DeclarationStep step) {
        return switch (step) {
            case Moved moved -> moved.next();
            case Noted(var next) -> next;
            case Unchanged _, DeclarationStep.Refused _ -> null;
        };
    }

    private static Declaration declaration(DeclarationState state) {
        var line = new DeclarationLine(
                1,
                new LicenceNumber("CN-2026-000017"),
                1,
                LotId.of("0e6a4e0c-6d1e-4a83-8f0e-51f4a2b90001"),
                Mass.ofKilograms(25),
                Money.of("EUR", 200_000),
                new HsCode("8505111000"),
                Map.of());
        var form = new DeclarationForm(
                new Mrn("26CN4500000000001X"),
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("de-rheinwerk-auto"),
                new CountryCode("DE"),
                new Unlocode("CNSHA"),
                List.of(line));
        var id = DeclarationId.of("5b0c5f0e-6a0a-4b6e-9a58-0d1f6a1f0001");
        return new Declaration(id, form, LODGED_AT, TOO_LATE, state);
    }
}
