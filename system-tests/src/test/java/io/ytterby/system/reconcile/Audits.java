package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.Databases;
import io.ytterby.system.rig.World;
import java.util.Set;

/** I7: the chains are whole to their ends, and nothing was done that is not in them. */
final class Audits {
    /** What a declaration does not touch. */
    private static final Set<Part> BYSTANDERS = Set.of(Part.CERTIFICATION, Part.INTELLIGENCE, Part.TIPS);

    private final Databases databases;
    private final Persistent client;

    Audits(World world) {
        this.databases = world.databases();
        this.client = new Persistent(world.api());
    }

    /** @param declarations how many were acknowledged; each was written down by every service that a declaration touches */
    void areWhole(int declarations) {
        for (var service : Databases.SERVICES) {
            if (service == Part.TIPS) continue; // no way leads to it through the gateway
            var path = "/api/" + service.title() + "/v1/audit/verification";
            var report = client.getUntil(
                            answer -> answer.status() != 200
                                    || answer.body().path("unsealed").asLong() == 0,
                            Cast.AUDITOR,
                            path)
                    .expect(200)
                    .body();
            assertThat(report.path("fault").isNull() || report.path("fault").isMissingNode())
                    .as("%s: %s", path, report)
                    .isTrue();
            assertThat(report.path("sealed").asLong())
                    .as("%s: %s", path, report)
                    .isEqualTo(databases.number(service, "SELECT count(*) FROM audit"))
                    .isGreaterThanOrEqualTo(BYSTANDERS.contains(service) ? 0 : declarations);
        }
    }
}
