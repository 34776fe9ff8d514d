package io.ytterby.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.recovery.Backup;
import io.ytterby.embedded.recovery.Restore;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.load.Deed;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.Databases;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * T22: the databases are lost under load and brought back to a moment, while Kafka is ahead of them: {@code ./ytterby drill
 * restore}.
 */
@Tag("soak")
class RestoreDrillTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PLENTY_MG = 1_000_000_000;
    private static final int PLENTY_MINOR = 1_000_000;

    @TempDir
    private Path elsewhere;

    /** What clients were told before the loss. */
    private record Told(
            Instant moment,
            List<Deed> before,
            List<Deed> across,
            List<Deed> after,
            String lastLicence,
            Set<String> blocks) {}

    @Test
    void what_was_acknowledged_before_the_moment_is_there_what_came_after_is_reported_and_all_books_agree()
            throws Exception {
        var world = World.start();
        try {
            var backup = new Backup(elsewhere.resolve("backup"));
            var told = workOn(world, backup);
            var lostAt = System.nanoTime();
            loseTheDatabases(world);

            var outcome = new Restore(world.platform().settings(), backup, World::say).to(told.moment());
            world = world.again();

            World.say(
                    "open again " + Duration.ofNanos(System.nanoTime() - lostAt).toSeconds() + " s after the loss");
            new Reconciler(world, PATIENCE).reconcile(told.before());
            World.say(told.before().size() + " declarations of before the moment are there as they were seen");
            everyDeedIsThereOrReported(world, outcome, told);
            noNumberIsGivenTwice(world, told);
            theWitnessSaysThatTheAuditWasCut(world);
            theCarMakerIsAnswered(world, told);
            new Reconciler(world, PATIENCE).reconcile();
            World.say("all books agree, in epoch " + outcome.epoch().number());
        } finally {
            world.close();
        }
    }

    private static Told workOn(World world, Backup backup) throws Exception {
        var licence = world.licence(PLENTY_MG, PLENTY_MINOR);
        try (var load = DeclarationLoad.start(world, licence, 3)) {
            load.awaitMore(6);
            backup.take(world.platform().settings().data(), world.platform().postgres(), World::say);
            var before = some(world, licence, 6);
            var moment = Instant.parse(world.databases()
                    .rows(Part.LICENSING, "SELECT to_json(clock_timestamp() AT TIME ZONE 'UTC') #>> '{}' || 'Z'")
                    .getFirst()
                    .getFirst());
            World.say("the moment is " + moment);
            load.awaitMore(6);
            var after = some(world, licence, 6);
            var lastLicence = world.licence(PLENTY_MG, PLENTY_MINOR);
            var across = load.stop();
            keepTheLog(world);
            return new Told(moment, before, across, after, lastLicence, blocks(world));
        }
    }

    private static List<Deed> some(World world, String licence, int count) {
        try (var load = DeclarationLoad.start(world, licence, 2)) {
            load.awaitMore(count);
            return load.stop();
        }
    }

    /** What the server does by itself within a minute: the piece of the log in hand goes to the archive. */
    private static void keepTheLog(World world) {
        var piece = world.databases()
                .rows(Part.LICENSING, "SELECT pg_walfile_name(pg_switch_wal())")
                .getFirst()
                .getFirst();
        Eventually.asserted(
                PATIENCE,
                () -> assertThat(world.databases()
                                .number(
                                        Part.LICENSING,
                                        "SELECT count(*) FROM pg_stat_archiver WHERE last_archived_wal >= '" + piece
                                                + "'"))
                        .isOne());
    }

    private static void loseTheDatabases(World world) throws IOException {
        for (var part : Part.values()) world.platform().kill9(part);
        world.leave();
        Folders.delete(world.platform().settings().data().root().resolve("postgres/data"));
        World.say("all parts are killed, and the databases are deleted");
    }

    /** Nothing that was acknowledged is neither there nor told to be lost. */
    private static void everyDeedIsThereOrReported(World world, Restore.Outcome outcome, Told told) throws IOException {
        var there = world.databases().strings(Part.INSPECTION, "SELECT id FROM declaration");
        var lost = lostDeclarations(outcome.file());
        assertThat(told.after()).extracting(Deed::declaration).doesNotContainAnyElementsOf(there);
        assertThat(told.after()).extracting(Deed::declaration).isSubsetOf(lost);
        for (var deed : told.across())
            assertThat(there.contains(deed.declaration()) || lost.contains(deed.declaration()))
                    .as("%s", deed)
                    .isTrue();
        assertThat(outcome.urgent())
                .anyMatch(line -> line.startsWith("inspection.declaration") && line.endsWith("EXITED"));
        World.say(told.after().size() + " declarations of after the moment are gone, and each is in the report of "
                + outcome.lost().values().stream().mapToInt(Integer::intValue).sum() + " lost events");
    }

    private static Set<String> lostDeclarations(Path report) throws IOException {
        var json = new ObjectMapper();
        var keys = new HashSet<String>();
        for (var line : Files.readAllLines(report)) {
            var event = json.readTree(line);
            if (event.path("topic").asText().equals("inspection.declaration"))
                keys.add(event.path("key").asText());
        }
        return keys;
    }

    private static void noNumberIsGivenTwice(World world, Told told) {
        var known = blocks(world);
        var licence = world.licence(PLENTY_MG, PLENTY_MINOR);
        some(world, licence, 20);
        var fresh = new HashSet<>(blocks(world));
        fresh.removeAll(known);

        assertThat(licence).isGreaterThan(told.lastLicence());
        assertThat(fresh).isNotEmpty().doesNotContainAnyElementsOf(told.blocks());
        World.say(
                fresh.size() + " new blocks of grams and licence " + licence + ": none was given out before the loss");
    }

    private static Set<String> blocks(World world) {
        return world.databases().strings(Part.TRACKING, "SELECT g0 FROM mint_block");
    }

    private static void theWitnessSaysThatTheAuditWasCut(World world) {
        for (var service : Databases.SERVICES)
            Eventually.asserted(
                    PATIENCE,
                    () -> assertThat(world.databases()
                                    .number(
                                            Part.GATEWAY,
                                            "SELECT count(*) FROM witness_alarm WHERE service = '" + service.title()
                                                    + "'"))
                            .as(service.title())
                            .isPositive());
        World.say("the witness tells of each service that its audit was longer");
    }

    private static void theCarMakerIsAnswered(World world, Told told) {
        var lot = told.before().getFirst().lot();
        var licence = world.databases()
                .strings(Part.LICENSING, "SELECT min(number) FROM licence")
                .iterator()
                .next();
        world.api()
                .await(
                        Cast.BUYER,
                        "/api/buyer/v1/licences/" + licence + "/status",
                        answer -> answer.body().path("freshness").asText().equals("FRESH"));
        assertThat(lot).isNotEmpty();
    }
}
