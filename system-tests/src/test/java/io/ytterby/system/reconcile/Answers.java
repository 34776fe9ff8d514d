package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.load.Persistent.Unsure;
import io.ytterby.system.rig.World;
import java.util.List;

/** I3: what was sent again because its outcome was unknown has one effect, and its key still gets the same answer. */
final class Answers {
    private final World world;

    Answers(World world) {
        this.world = world;
    }

    void areTheSameAgain(List<Unsure> unsure) {
        for (var asked : unsure) {
            var again = world.api().post(asked.person(), asked.path(), asked.body(), "Idempotency-Key", asked.key());
            assertThat(again.status())
                    .as("%s sent once more", asked.path())
                    .isEqualTo(asked.answer().status());
            assertThat(again.body())
                    .as("%s sent once more", asked.path())
                    .isEqualTo(asked.answer().body());
        }
    }
}
