package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Databases;

/** Rules told as the rows that break them. */
record Rows(Databases databases, Part service) {
    /** Fails with the rows if the query finds any. */
    void none(String rule, String broken) {
        assertThat(databases.rows(service, broken))
                .as("%s: %s", service.title(), rule)
                .isEmpty();
    }
}
