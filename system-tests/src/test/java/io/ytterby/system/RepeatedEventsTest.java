package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.fault.Faults;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.reconcile.StateHash;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T12: the broker delivers everything a second time. */
@Order(6)
@ExtendWith(SharedRunningPlatform.class)
class RepeatedEventsTest {
    @Test
    void every_event_a_second_time_changes_no_row_and_no_answer(World world) {
        new Reconciler(world).reconcile();
        var before = StateHash.of(world);

        new Faults(world).repeatAll();

        assertThat(StateHash.of(world)).isEqualTo(before);
        new Reconciler(world).reconcile();
    }
}
