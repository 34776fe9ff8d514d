package io.ytterby.inspection.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderLifecycleTest {
    /** All that leads anywhere: status, whether its result is verified, verb, next status. */
    private static final List<String> MOVES = List.of(
            "PROPOSED false ADOPT ISSUED",
            "PROPOSED false REROUTE PROPOSED",
            "PROPOSED false RAISE PROPOSED",
            "ISSUED false RAISE ISSUED",
            "ASSIGNED false RAISE ASSIGNED",
            "IN_PROGRESS false RAISE IN_PROGRESS",
            "RESULT_PENDING false RAISE RESULT_PENDING",
            "RESULT_PENDING true RAISE RESULT_PENDING",
            "PROPOSED false ASK_TO_CANCEL PROPOSED",
            "ISSUED false ASK_TO_CANCEL ISSUED",
            "ASSIGNED false ASK_TO_CANCEL ASSIGNED",
            "IN_PROGRESS false ASK_TO_CANCEL IN_PROGRESS",
            "PROPOSED false CANCEL CANCELLED",
            "ISSUED false ASSIGN ASSIGNED",
            "ASSIGNED false ASSIGN ASSIGNED",
            "ASSIGNED false START IN_PROGRESS",
            "IN_PROGRESS false RECORD_RESULT RESULT_PENDING",
            "RESULT_PENDING false RECORD_RESULT RESULT_PENDING",
            "RESULT_PENDING false VERIFY_RESULT RESULT_PENDING",
            "RESULT_PENDING true CLOSE CLOSED",
            "ISSUED false CANCEL CANCELLED",
            "ASSIGNED false CANCEL CANCELLED",
            "IN_PROGRESS false CANCEL CANCELLED");

    @ParameterizedTest(name = "{0}, verified {1}: {2}")
    @MethodSource("all")
    void only_the_moves_of_the_table_are_made(
            OrderStatus from, boolean verified, OrderVerb verb, Optional<OrderStatus> expected) {
        var next = OrderLifecycle.leadsTo(from, verified, verb);

        assertThat(next).isEqualTo(expected);
    }

    static Stream<Arguments> all() {
        return Arrays.stream(OrderStatus.values())
                .flatMap(from -> Stream.of(true, false)
                        .filter(verified ->
                                !verified || from == OrderStatus.RESULT_PENDING || from == OrderStatus.CLOSED)
                        .flatMap(verified -> Arrays.stream(OrderVerb.values())
                                .map(verb -> Arguments.of(from, verified, verb, next(from, verified, verb)))));
    }

    private static Optional<OrderStatus> next(OrderStatus from, boolean verified, OrderVerb verb) {
        var start = from + " " + verified + " " + verb + " ";
        return MOVES.stream()
                .filter(move -> move.startsWith(start))
                .map(move -> OrderStatus.valueOf(move.substring(start.length())))
                .findFirst();
    }
}
