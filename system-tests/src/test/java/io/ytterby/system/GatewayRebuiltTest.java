package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.contracts.Topic;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.reconcile.StateHash;
import io.ytterby.system.rig.Broker.Lying;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The car maker's answers come from a copy that can be lost: it is rebuilt from the state topics alone. */
@Order(7)
@ExtendWith(SharedRunningPlatform.class)
class GatewayRebuiltTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Topic LICENCES = Topic.LICENSING_LICENCE;

    @Test
    void it_answers_while_licensing_is_down_and_says_that_it_is_stale(World world) throws Exception {
        var path = "/api/buyer/v1/licences/" + world.licence(1_000_000, 1_000) + "/status";
        var fresh = world.api().await(Cast.BUYER, path, answer -> answer.status() == 200);
        assertThat(fresh.text("freshness")).isEqualTo("FRESH");

        world.platform().kill9(Part.LICENSING);
        try {
            var stale = world.api()
                    .await(
                            Cast.BUYER,
                            path,
                            answer -> answer.body().path("freshness").asText().equals("STALE"));

            assertThat(stale.status()).isEqualTo(200);
            assertThat(stale.text("status")).isEqualTo("ISSUED");
            assertThat(stale.body().path("ageMs").asLong()).isGreaterThanOrEqualTo(5_000);
        } finally {
            world.platform().restart(Part.LICENSING);
        }
        world.api().await(Cast.BUYER, path, answer -> answer.text("freshness").equals("FRESH"));
    }

    @Test
    void after_compaction_and_a_repeated_old_record_it_is_rebuilt_with_the_same_answers(World world) throws Exception {
        var licence = world.licence(1_000_000, 1_000);
        suspendAndReinstate(world, licence, 3);
        new Reconciler(world).reconcile();
        var before = StateHash.answers(world);
        var first = recordsOf(world, licence).getFirst();
        var newest = recordsOf(world, licence).getLast();

        compact(world);
        world.broker().repeat(LICENCES, List.of(first));
        world.platform().kill9(Part.GATEWAY);
        Files.deleteIfExists(world.platform().settings().data().root().resolve("gateway/projection.snapshot"));
        world.platform().restart(Part.GATEWAY);

        assertThat(recordsOf(world, licence).getLast().version()).isEqualTo(1);
        assertThat(StateHash.answers(world)).containsExactlyInAnyOrderEntriesOf(before);
        // Not reconciled here: a version that comes after a later one is what the relay never does, and is on the topic
        // now.
        // Cleaned once more, the topic would keep the old record alone.
        world.broker().repeat(LICENCES, List.of(newest));
    }

    private static void suspendAndReinstate(World world, String licence, int times) {
        var client = new Persistent(world.api());
        var path = "/api/licensing/v1/licences/" + licence;
        for (int i = 0; i < times; i++) {
            client.post(Cast.REGULATOR, path + ":suspend", Map.of("reason", "To have many versions"))
                    .expect(200);
            var ground = world.api()
                    .get(Cast.REGULATOR, path)
                    .expect(200)
                    .body()
                    .path("grounds")
                    .path(0)
                    .path("groundId")
                    .asText();
            client.post(Cast.REGULATOR, path + ":reinstate", Map.of("groundId", ground, "reason", "It was a test"))
                    .expect(200);
        }
    }

    /**
     * Has the broker roll its segments and clean them, and waits until each key has one record. Then it cleans no more:
     * what is put there afterwards stays.
     */
    private static void compact(World world) {
        int before = world.broker().dump(LICENCES).size();
        world.broker().administration().configure(LICENCES, cleaning("200", "0.0", "500"));
        world.broker().administration().cleanEvery(Duration.ofMillis(200));
        Eventually.asserted(PATIENCE, () -> {
            var lying = world.broker().dump(LICENCES);
            long keys = lying.stream().map(Lying::key).distinct().count();
            assertThat((long) lying.size())
                    .as("records of %s keys, %s before", keys, before)
                    .isEqualTo(keys);
        });
        world.broker().administration().configure(LICENCES, cleaning("604800000", "0.9", "9000000000"));
        world.broker().administration().cleanEvery(Duration.ofSeconds(15));
    }

    private static Map<String, String> cleaning(String segmentMs, String dirtyRatio, String lagMs) {
        return Map.of("segment.ms", segmentMs, "min.cleanable.dirty.ratio", dirtyRatio, "max.compaction.lag.ms", lagMs);
    }

    private static List<Lying> recordsOf(World world, String licence) {
        return world.broker().dump(LICENCES).stream()
                .filter(record -> record.key().equals(licence))
                .toList();
    }
}
