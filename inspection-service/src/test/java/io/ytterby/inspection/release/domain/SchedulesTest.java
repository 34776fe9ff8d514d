package io.ytterby.inspection.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.inspection.release.domain.Schedule.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds, lifts, releases, suspensions, reinstatements, exits and reversals in any order, with messages that are late, told
 * again and out of order: {@code -Dcase.schedules=100000} for the full size, {@code -Dcase.seed=17} for one again.
 */
class SchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("case.schedules", 10_000);
    private static final int STEPS = 60;

    @Test
    void no_schedule_lets_goods_leave_under_a_hold_or_on_a_licence_that_is_not_usable() {
        long first = Long.getLong("case.seed", 0);
        long last = System.getProperty("case.seed") == null ? SCHEDULES : first + 1;
        int exits = 0;

        for (long seed = first; seed < last; seed++) exits += run(seed, Fault.NONE);

        if (last - first > 1) assertThat(exits).as("goods do leave").isGreaterThan(SCHEDULES / 20);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_guard_that_is_missing_is_found(Fault fault) {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < SCHEDULES; seed++) run(seed, fault);
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed");
    }

    private static int run(long seed, Fault fault) {
        var schedule = new Schedule(seed, fault);
        try {
            schedule.run(STEPS);
        } catch (AssertionError broken) {
            throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
        }
        return schedule.exited() ? 1 : 0;
    }
}
