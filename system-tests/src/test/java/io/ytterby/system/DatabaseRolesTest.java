package io.ytterby.system;

import io.ytterby.system.fault.DatabaseRoles;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T47: grants are proven, not assumed. */
@Order(2)
@ExtendWith(SharedRunningPlatform.class)
class DatabaseRolesTest {
    @Test
    void no_role_enters_another_database_rewrites_history_or_changes_a_table(World world) throws Exception {
        new DatabaseRoles(world).tryAll();
    }
}
