package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Deed;
import io.ytterby.system.rig.Databases;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.Map;

/** I8: who has no part in a declaration learns nothing of it, and an attempt on it changes nothing. */
final class Strangers {
    private static final String STRANGER = "luo.exporter";
    private static final int SAMPLE = 5;

    private final World world;

    Strangers(World world) {
        this.world = world;
    }

    void seeNothing(List<Deed> acknowledged) {
        for (var deed : acknowledged.subList(Math.max(0, acknowledged.size() - SAMPLE), acknowledged.size())) {
            var path = "/api/inspection/v1/declarations/" + deed.declaration();
            var before = traces(deed);

            var seen = world.api().get(STRANGER, path);
            var tried = world.api().post(STRANGER, path + ":cancel", Map.of("reason", "Not his to cancel"));

            for (var answer : List.of(seen, tried)) {
                assertThat(answer.status()).as("%s", answer).isEqualTo(404);
                assertThat(answer.body().toString()).doesNotContain(deed.mrn(), deed.lot());
            }
            assertThat(traces(deed)).isEqualTo(before);
        }
    }

    /** What an effect on the declaration would leave. */
    private List<List<String>> traces(Deed deed) {
        Databases databases = world.databases();
        return databases.rows(
                Part.INSPECTION,
                "SELECT status, version, (SELECT count(*) FROM audit WHERE subject LIKE '%" + deed.declaration()
                        + "') FROM declaration WHERE id = '" + deed.declaration() + "'");
    }
}
