package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T23: many offices, one licence. */
@Order(2)
@ExtendWith(SharedRunningPlatform.class)
class DrawDownTest {
    private static final int OFFICES = 64;
    private static final long DRAWS = 320;
    private static final long DRAW_MG = 50_000;

    @Test
    void sixty_four_offices_draw_a_licence_down_to_exactly_nothing(World world) throws Exception {
        var licence = world.licence(DRAWS * DRAW_MG, 1_000);

        long drawn = 0;
        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Long>>();
            for (int i = 0; i < OFFICES; i++) tasks.add(() -> drawUntilRefused(world, licence));
            for (var office : offices.invokeAll(tasks)) drawn += office.get();
        }

        assertThat(drawn).isEqualTo(DRAWS);
        assertThat(world.databases()
                        .rows(
                                Part.LICENSING,
                                "SELECT reserved_mg, used_mg, issued_mg FROM licence_line WHERE licence = '" + licence
                                        + "'"))
                .containsExactly(
                        java.util.List.of(Long.toString(DRAWS * DRAW_MG), "0", Long.toString(DRAWS * DRAW_MG)));
        new Reconciler(world).reconcile();
    }

    /** How many draws one office got before the licence had nothing left for it. */
    private static long drawUntilRefused(World world, String licence) {
        var client = new Persistent(world.api());
        for (long drawn = 0; ; drawn++) {
            var answer = draw(client, licence);
            if (answer.status() == 201) continue;
            assertThat(answer.status()).as("%s", answer).isEqualTo(409);
            assertThat(answer.slug()).as("%s", answer).isIn("licence-quantity-exceeded", "licence-not-usable");
            return drawn;
        }
    }

    private static Answer draw(Persistent client, String licence) {
        return client.post(
                Cast.CUSTOMS,
                "/api/licensing/v1/licences/" + licence + "/reservations",
                Map.of(
                        "declarationId",
                        UUID.randomUUID(),
                        "line",
                        1,
                        "massMg",
                        DRAW_MG,
                        "value",
                        Map.of("currency", "EUR", "minor", 1)));
    }
}
