package io.ytterby.kit.schema;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Compares the database with the migrations of this build. It only reads. */
@Singleton
public class Schema {
    private final Instance<Flyway> flyway;

    @Inject
    Schema(Instance<Flyway> flyway) {
        this.flyway = flyway;
    }

    /** Asks the database; never throws for what is wrong with it. */
    public SchemaState look() {
        return of(flyway.get());
    }

    static SchemaState of(Flyway flyway) {
        try {
            var info = flyway.info();
            var failed = Arrays.stream(info.all())
                    .filter(step -> step.getState().isFailed())
                    .findFirst();
            if (failed.isPresent()) return new SchemaState.Broken(name(failed.get()));
            var pending = info.pending();
            if (pending.length == 0) return new SchemaState.Fits();
            var current = info.current();
            return new SchemaState.Older(current == null ? "" : name(current), name(newest(pending)), pending.length);
        } catch (FlywayException away) {
            return new SchemaState.Unknown(rootOf(away));
        }
    }

    /** The last one with a number; those that are repeated come after all numbers. */
    private static MigrationInfo newest(MigrationInfo[] pending) {
        return Arrays.stream(pending)
                .filter(step -> step.getVersion() != null)
                .reduce((before, after) -> after)
                .orElse(pending[pending.length - 1]);
    }

    private static String name(MigrationInfo step) {
        return step.getVersion() == null
                ? step.getDescription()
                : step.getVersion().toString();
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason was given");
    }
}
