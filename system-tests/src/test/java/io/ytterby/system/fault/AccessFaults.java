package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** T46 and T47: secrets that are missing or change, and what a database role may do. */
final class AccessFaults {
    private static final Duration UNTOLD = Duration.ofSeconds(6);
    private static final List<Part> SERVICES =
            List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.CERTIFICATION, Part.INTELLIGENCE);

    private AccessFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T46",
                        "a database password changes under load; one is missing at start",
                        "503 until the service is told; it never starts without",
                        Set.of(),
                        "SafetyRulesTest of service-kit",
                        AccessFaults::rotate),
                Fault.of(
                        "T47",
                        "each database role tries what is not its business",
                        "all refused",
                        Set.of(),
                        "DatabaseRolesTest",
                        strike -> new DatabaseRoles(strike.world()).tryAll()));
    }

    /** The password changes first, and whoever must know it learns it late: the worst order. */
    private static void rotate(Strike strike) throws IOException {
        var service = strike.anyOf(SERVICES);
        strike.tell(service.title());
        var platform = strike.world().platform();
        var was = platform.database(service).appPassword();
        var fresh = UUID.randomUUID().toString();
        set(strike, service, fresh);
        strike.lasts(UNTOLD);
        refusesToStartWithout(strike, service);
        platform.restart(service, Overrides.environment("QUARKUS_DATASOURCE_PASSWORD", fresh));
        strike.load().awaitMore(3);
        set(strike, service, was);
        strike.over();
        platform.restart(service);
    }

    private static void set(Strike strike, Part service, String password) {
        var role = service.title() + "_app";
        strike.world().databases().tamper(service, "ALTER ROLE " + role + " PASSWORD '" + password + "'");
        strike.world()
                .databases()
                .rows(service, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + role + "'");
    }

    private static void refusesToStartWithout(Strike strike, Part service) {
        try {
            strike.world().platform().restart(service, Overrides.environment("QUARKUS_DATASOURCE_PASSWORD", ""));
        } catch (IOException refused) {
            strike.tell("without a password: "
                    + String.valueOf(refused.getMessage())
                            .lines()
                            .findFirst()
                            .orElse("")
                            .replaceAll(";.*", ""));
            return;
        }
        throw new AssertionError(service.title() + " started without the password of its database");
    }
}
