package io.ytterby.kit.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which settings are refused, and what to do about each. */
final class SafetyRules {
    /** Passwords that stand in examples, demos and lists of the usual ones. */
    private static final Set<String> KNOWN_SECRETS = Set.of(
            "",
            "demo",
            "postgres",
            "password",
            "changeit",
            "changeme",
            "secret",
            "ytterby",
            "quarkus",
            "admin",
            "test");

    private static final Set<String> NOT_DURABLE = Set.of("off", "local");

    private SafetyRules() {}

    /** @return one sentence for each setting that is refused; empty if all are safe */
    static List<String> refusals(Settings settings) {
        var refusals = new ArrayList<String>();
        production(settings, refusals);
        if (!Set.of("all", "-1").contains(settings.acks()))
            refusals.add("Kafka acks is " + settings.acks() + ": an event could be lost. Set acks to all.");
        if (settings.poolSize().isEmpty())
            refusals.add("The connection pool has no limit. Set quarkus.datasource.jdbc.max-size.");
        var database = settings.database();
        if (database != null) database(database, refusals);
        return List.copyOf(refusals);
    }

    private static void production(Settings settings, List<String> refusals) {
        if (!settings.production()) return;
        if (KNOWN_SECRETS.contains(settings.databasePassword().toLowerCase(Locale.ROOT)))
            refusals.add("The database password is a default one. Set quarkus.datasource.password to a secret.");
        for (var secret : settings.openSecrets())
            refusals.add("The secret " + secret + " does not come from the environment or from a file beside the"
                    + " program: command lines and packages are read by many. Set it there.");
        if (!settings.issuer().startsWith("https://"))
            refusals.add("The issuer " + settings.issuer()
                    + " is not reached by https: its keys could be forged on the way. Set ytterby.issuer.");
    }

    private static void database(Settings.Database database, List<String> refusals) {
        durable("fsync", database.fsync(), refusals);
        durable("synchronous_commit", database.synchronousCommit(), refusals);
        durable("full_page_writes", database.fullPageWrites(), refusals);
        if (database.superuser())
            refusals.add(
                    "The service runs as a superuser of PostgreSQL: no grant binds it. Give it a role of its own.");
        if (database.ownsTables())
            refusals.add(
                    "The service's role owns tables: it could rewrite the audit. Let another role own and migrate them.");
        if (database.connectionLimit() < 0)
            refusals.add("The service's role has no connection limit: ALTER ROLE … CONNECTION LIMIT 60.");
    }

    private static void durable(String name, String value, List<String> refusals) {
        if (NOT_DURABLE.contains(value))
            refusals.add("PostgreSQL has " + name + " = " + value
                    + ": a change that was answered could be lost. Set it to on.");
    }
}
