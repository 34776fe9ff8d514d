package io.ytterby.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.contracts.Topic;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.rig.Broker;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records on the lots' topic that inspection cannot take: some never, one until what stands in its way is taken away. */
final class Poison {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LETTERS = "/api/inspection/v1/dead-letters";
    private static final String OPERATOR = "ada.operator";
    private static final List<String> NO_EVENTS = List.of(
            "not json",
            "{}",
            "{\"specversion\":\"1.0\",\"id\":\"x\",\"type\":\"tracking.lot.v1\"}",
            "{\"specversion\":\"1.0\",\"id\":\"" + new UUID(7, 7)
                    + "\",\"type\":\"tracking.lot.v9\",\"time\":\"2026-11-22T00:00:00Z\",\"data\":{\"aggregateVersion\":\"one\"}}");

    private static final String ALLOW =
            "DROP TRIGGER IF EXISTS refuse_one_lot ON lot_copy; DROP FUNCTION IF EXISTS refuse_one_lot()";

    private final World world;
    private final Persistent client;

    Poison(World world) {
        this.world = world;
        this.client = new Persistent(world.api());
    }

    void isKeptAsideAndSettled() throws Exception {
        var key = Broker.POISON + UUID.randomUUID();
        for (var value : NO_EVENTS) world.broker().put(Topic.TRACKING_LOT, key, value.getBytes(StandardCharsets.UTF_8));
        awaitLetters(key, "DEAD", 1);
        awaitLetters(key, "PARKED", NO_EVENTS.size() - 1);

        refusedLotIsTriedAgainAndCountsOnce();

        for (int settled = 0; settled < NO_EVENTS.size(); settled++) settle(key, "skip", settled);
        awaitLetters(key, "SKIPPED", NO_EVENTS.size());
    }

    /** The topic has the lot's state already when its copy is refused again: by a replay with a forgotten inbox. */
    private void refusedLotIsTriedAgainAndCountsOnce() {
        var lot = world.lots().mint(10_000);
        Eventually.asserted(PATIENCE, () -> assertThat(copies(lot)).isOne());
        var state = world.broker().dump(Topic.TRACKING_LOT).stream()
                .filter(lying -> lying.key().equals(lot))
                .toList();
        world.databases().tamper(Part.INSPECTION, refusal(lot));
        try {
            world.databases().tamper(Part.INSPECTION, "DELETE FROM lot_copy WHERE lot_id = '" + lot + "'");
            for (var lying : state)
                world.databases()
                        .tamper(
                                Part.INSPECTION,
                                "DELETE FROM inbox WHERE consumer = 'inspection.lots' AND event_id = '" + lying.id()
                                        + "'");
            world.broker().repeat(Topic.TRACKING_LOT, state);
            awaitLetters(lot, "DEAD", 1);
        } finally {
            world.databases().tamper(Part.INSPECTION, ALLOW);
        }
        settle(lot, "replay", 0);
        awaitLetters(lot, "APPLIED", state.size());
        assertThat(copies(lot)).isOne();
    }

    private void settle(String key, String verb, int before) {
        Eventually.asserted(
                PATIENCE,
                () -> assertThat(letters(key, "DEAD"))
                        .as("after %s of them", before)
                        .isOne());
        var letter = world.databases()
                .rows(Part.INSPECTION, "SELECT id FROM dead_letter WHERE status = 'DEAD' AND key = '" + key + "'")
                .getFirst()
                .getFirst();
        assertThat(world.api().get(Cast.EXPORTER, LETTERS).status()).isEqualTo(403);
        client.post(OPERATOR, LETTERS + "/" + letter + ":" + verb, Map.of()).expect(202);
    }

    private void awaitLetters(String key, String status, long count) {
        Eventually.asserted(
                PATIENCE,
                () -> assertThat(letters(key, status))
                        .as("%s of %s", status, key)
                        .isEqualTo(count));
    }

    private long letters(String key, String status) {
        return world.databases()
                .number(
                        Part.INSPECTION,
                        "SELECT count(*) FROM dead_letter WHERE key = '" + key + "' AND status = '" + status + "'");
    }

    private long copies(String lot) {
        return world.databases().number(Part.INSPECTION, "SELECT count(*) FROM lot_copy WHERE lot_id = '" + lot + "'");
    }

    /** What stands in the way: the database refuses the copy of one lot. */
    private static String refusal(String lot) {
        return """
            CREATE OR REPLACE FUNCTION refuse_one_lot() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.lot_id = '%s' THEN RAISE EXCEPTION 'planted'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER refuse_one_lot BEFORE INSERT OR UPDATE ON lot_copy
               FOR EACH ROW EXECUTE FUNCTION refuse_one_lot()""".formatted(lot);
    }
}
