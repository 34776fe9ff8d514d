package io.ytterby.system;

import io.ytterby.embedded.demo.Journey;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1)
@ExtendWith(SharedRunningPlatform.class)
class JourneyTest {
    @Test
    void the_journey_holds_through_the_gateway_and_every_book_balances_after_it(World world) {
        new Journey(world.api(), world.tips(), World.silent()).play();

        new Reconciler(world).reconcile();
    }
}
