package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.DatabaseServer;
import io.ytterby.embedded.postgres.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a service is told through its environment: where the other parts are, its database roles, its keys. */
final class ServiceEnvironment {
    private final PlatformSettings settings;
    private final Secrets secrets;

    ServiceEnvironment(PlatformSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** As the service gets it; the database has these roles once {@link #database} was provided. */
    ServiceDatabase database(Part service) throws IOException {
        var name = service.title();
        return new ServiceDatabase(
                name, server().url(name), secrets.password(name + "_owner"), secrets.password(name + "_app"));
    }

    DatabaseServer server() throws IOException {
        return new DatabaseServer(Part.POSTGRES.port(settings.portBase()), secrets.password("postgres"));
    }

    Map<String, String> of(Part service) throws IOException {
        var database = database(service);
        var all = new TreeMap<>(Map.of(
                "QUARKUS_PROFILE", "embedded",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(service.port(settings.portBase())),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", database.app(),
                "QUARKUS_DATASOURCE_PASSWORD", database.appPassword(),
                "QUARKUS_FLYWAY_USERNAME", database.owner(),
                "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Part.KAFKA.port(settings.portBase()),
                "YTTERBY_ISSUER", settings.issuer()));
        var prefix = TopicEpoch.of(settings.data()).prefix();
        if (!prefix.isEmpty()) all.put("YTTERBY_TOPIC_PREFIX", prefix);
        all.put("YTTERBY_KEYS_DIR", settings.data().keys(service).toString());
        all.put("YTTERBY_GATEWAY_SECRET", secrets.password("gateway"));
        var gateway = "localhost:" + Part.GATEWAY.port(settings.portBase());
        var issuer = "did:web:" + gateway.replace(":", "%3A");
        if (service == Part.LICENSING) {
            all.put("LICENSING_CREDENTIAL_ISSUER", issuer);
            all.put("LICENSING_CREDENTIAL_PUBLIC_URL", "http://" + gateway);
            all.put(
                    "LICENSING_CREDENTIAL_VOUCHED_KEYS",
                    settings.data()
                            .keys(Part.GATEWAY)
                            .resolve("status-keys.json")
                            .toString());
            all.put("LICENSING_DOCUMENTS_FOLDER", settings.data().documents().toString());
        }
        if (service == Part.TRACKING) {
            all.put("TRACKING_CODES_LINK_STEM", "http://" + gateway);
            all.putAll(issuing("tracking", gateway, issuer));
        }
        if (service == Part.INSPECTION) all.putAll(issuing("inspection", gateway, issuer));
        if (service == Part.CERTIFICATION) all.putAll(certification(gateway, issuer));
        if (service == Part.INTELLIGENCE) all.putAll(intelligence());
        if (service == Part.GATEWAY) {
            all.put(
                    "GATEWAY_WITNESS_LOGS",
                    settings.data()
                            .keys(Part.CERTIFICATION)
                            .resolve("credential-log.vkey")
                            .toString());
            all.put("GATEWAY_STATUS_ISSUER", issuer);
            all.put(
                    "GATEWAY_PROJECTION_FOLDER",
                    settings.data().of(Part.GATEWAY).toString());
            all.put("GATEWAY_PUBLIC_URL", "http://" + gateway);
            all.put("YTTERBY_LICENSING_URL", url(Part.LICENSING));
            all.put("YTTERBY_TRACKING_URL", url(Part.TRACKING));
            all.put("YTTERBY_INSPECTION_URL", url(Part.INSPECTION));
            all.put("YTTERBY_CERTIFICATION_URL", url(Part.CERTIFICATION));
            all.put("YTTERBY_INTELLIGENCE_URL", url(Part.INTELLIGENCE));
        }
        return all;
    }

    private Map<String, String> certification(String gateway, String issuer) throws IOException {
        var all = new HashMap<>(issuing("certification", gateway, issuer));
        all.put("CERTIFICATION_CREDENTIAL_WITNESS_URL", url(Part.GATEWAY) + "/api/witness/v1");
        all.put(
                "CERTIFICATION_CREDENTIAL_WITNESS_KEY",
                settings.data().keys(Part.GATEWAY).resolve("log-witness.vkey").toString());
        all.put("CERTIFICATION_CREDENTIAL_TRACKING_ISSUER", issuer + ":api:tracking:v1");
        all.put("CERTIFICATION_CREDENTIAL_INSPECTION_ISSUER", issuer + ":api:inspection:v1");
        return all;
    }

    /** Below the gateway's own address: an issuer's DID says where its keys are, and there they must be. */
    private Map<String, String> issuing(String service, String gateway, String issuer) throws IOException {
        return Map.of(
                "YTTERBY_ISSUING_ISSUER", issuer + ":api:" + service + ":v1",
                "YTTERBY_ISSUING_PUBLIC_URL", "http://" + gateway + "/api/" + service,
                "YTTERBY_ISSUING_KEYS_PASSWORD", secrets.password(service + "-keys"));
    }

    /** It looks names up as a machine of the demo's; a Keycloak would have to be told of it, so entities say that nobody looked. */
    private Map<String, String> intelligence() throws IOException {
        if (settings.keycloak()) return Map.of();
        var secret = settings.data().keys(Part.INTELLIGENCE).resolve("screening-secret");
        if (Files.notExists(secret)) Files.writeString(secret, "demo");
        return Map.of(
                "INTELLIGENCE_SCREENING_GATEWAY",
                url(Part.GATEWAY),
                "INTELLIGENCE_SCREENING_CLIENT_ID",
                "machine.screening",
                "INTELLIGENCE_SCREENING_CLIENT_SECRET_FILE",
                secret.toString());
    }

    private String url(Part part) {
        return "http://127.0.0.1:" + part.port(settings.portBase());
    }
}
