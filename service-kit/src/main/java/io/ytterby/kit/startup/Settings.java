package io.ytterby.kit.startup;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a service is about to run with, as far as it matters for safety.
 *
 * @param production whether the profile is prod
 * @param poolSize the most connections the pool may open; empty if it has no limit
 * @param openSecrets the names of the secrets that came by a way on which others see them
 * @param database null if the service starts without asking it
 */
record Settings(
        boolean production,
        String issuer,
        String databasePassword,
        String acks,
        OptionalInt poolSize,
        List<String> openSecrets,
        @Nullable Database database) {
    /**
     * What the database says of itself and of the role we are.
     *
     * @param connectionLimit of the role; negative if it has none
     * @param ownsTables whether the role owns a table, and so could change the audit
     */
    record Database(
            String fsync,
            String synchronousCommit,
            String fullPageWrites,
            int connectionLimit,
            boolean superuser,
            boolean ownsTables) {}
}
