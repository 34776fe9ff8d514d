package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.fault.EventFaults;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.reconcile.StateHash;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T12, T13: the broker delivers everything a second time, and in another order. */
@Order(6)
@ExtendWith(SharedRunningPlatform.class)
class RepeatedEventsTest {
    @Test
    void every_event_a_second_time_changes_no_row_and_no_answer(World world) {
        new Reconciler(world).reconcile();
        var before = StateHash.of(world);

        new Faults(world).repeatAll();

        assertThat(StateHash.differences(before, StateHash.of(world))).isEmpty();
        new Reconciler(world).reconcile();
    }

    @Test
    void every_state_again_in_any_order_changes_nothing_though_the_inboxes_have_forgotten_it(World world) {
        new Reconciler(world).reconcile();
        var before = StateHash.of(world);

        EventFaults.shuffleStates(world, new Random(13));

        assertThat(StateHash.differences(withoutInboxes(before), withoutInboxes(StateHash.of(world))))
                .isEmpty();
        new Reconciler(world).reconcile();
    }

    /** An inbox also knows when it claimed an event. */
    private static Map<String, String> withoutInboxes(Map<String, String> hashes) {
        var rest = new TreeMap<>(hashes);
        rest.keySet().removeIf(table -> table.endsWith(".inbox"));
        return rest;
    }
}
