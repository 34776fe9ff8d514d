package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A licence is suspended while the gateway cannot hear of it. It may answer what it knows, but after five seconds no
 * longer as fresh, and never as of a time at which the suspension was committed already.
 */
@Order(8)
@ExtendWith(SharedRunningPlatform.class)
class FreshnessTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Cuts the gateway off the changes of licensing; what it returns mends it. */
    @FunctionalInterface
    private interface Cut {
        AutoCloseable make(Faults faults) throws Exception;
    }

    @Test
    void while_kafka_accepts_and_answers_nothing_no_stale_answer_passes_as_fresh(World world) throws Exception {
        suspendedWhile(world, faults -> {
            faults.hold(Part.KAFKA);
            return () -> faults.letGo(Part.KAFKA);
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "freshness.all", matches = "true")
    void while_kafka_is_dead_no_stale_answer_passes_as_fresh(World world) throws Exception {
        suspendedWhile(world, faults -> {
            world.platform().kill9(Part.KAFKA);
            return () -> world.platform().restart(Part.KAFKA);
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "freshness.all", matches = "true")
    void while_only_the_relay_of_licensing_is_stuck_no_stale_answer_passes_as_fresh(World world) throws Exception {
        suspendedWhile(world, faults -> faults.blockRelay(Part.LICENSING));
    }

    @Test
    @EnabledIfSystemProperty(named = "freshness.all", matches = "true")
    void without_any_traffic_an_answer_stays_fresh(World world) {
        var path = status(world);

        var until = Instant.now().plusSeconds(8);
        while (Instant.now().isBefore(until)) {
            var quiet = world.api().await(Cast.BUYER, path, any -> true);
            assertThat(quiet.text("freshness")).isEqualTo("FRESH");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "freshness.all", matches = "true")
    void it_starts_and_answers_while_services_database_and_kafka_are_away(World world) throws Exception {
        var path = status(world);
        var others = List.of(
                Part.POSTGRES,
                Part.KAFKA,
                Part.LICENSING,
                Part.TRACKING,
                Part.INSPECTION,
                Part.CERTIFICATION,
                Part.INTELLIGENCE,
                Part.TIPS);
        world.platform().stop(Part.GATEWAY); // keeps what it knows

        for (var part : others.reversed()) world.platform().kill9(part);
        try {
            world.platform().restart(Part.GATEWAY);
            var answer = world.api().get(Cast.BUYER, path).expect(200);

            assertThat(answer.text("status")).isEqualTo("ISSUED");
            assertThat(answer.text("freshness")).isEqualTo("STALE");
        } finally {
            for (var part : others) world.platform().restart(part);
        }
        world.api().await(Cast.BUYER, path, answer -> answer.text("freshness").equals("FRESH"));
    }

    private static String status(World world) {
        var path = "/api/buyer/v1/licences/" + world.licence(1_000_000, 1_000) + "/status";
        world.api()
                .await(
                        Cast.BUYER,
                        path,
                        answer -> answer.status() == 200
                                && answer.text("freshness").equals("FRESH"));
        return path;
    }

    private static void suspendedWhile(World world, Cut cut) throws Exception {
        var path = status(world);
        var mending = cut.make(new Faults(world));
        try {
            var licence = "/api/licensing/v1" + path.substring("/api/buyer/v1".length(), path.lastIndexOf('/'));
            new Persistent(world.api())
                    .post(Cast.REGULATOR, licence + ":suspend", Map.of("reason", "A test of freshness"))
                    .expect(200);
            var committed = Instant.now();

            world.api().await(Cast.BUYER, path, answer -> isStaleAndHonest(answer, committed));
        } finally {
            mending.close();
        }
        world.api()
                .await(
                        Cast.BUYER,
                        path,
                        answer -> answer.text("status").equals("SUSPENDED")
                                && answer.text("freshness").equals("FRESH"));
    }

    /** Judges each answer on the way; true once one says that it is stale. */
    private static boolean isStaleAndHonest(Answer answer, Instant committed) {
        answer.expect(200);
        boolean fresh = answer.text("freshness").equals("FRESH");
        if (answer.text("status").equals("ISSUED")) {
            var asOf = Instant.parse(answer.text("asOf"));
            assertThat(asOf).as("an answer without the suspension").isBefore(committed);
            if (fresh)
                assertThat(asOf.plusMillis(answer.body().path("ageMs").asLong()))
                        .isBefore(committed.plus(LIMIT));
        }
        return !fresh;
    }
}
