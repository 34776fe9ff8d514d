package io.ytterby.system.link;

import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Ports;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The links of one platform: each service's to its database, the one by which all services reach Kafka, and the gateway's to
 * each service. Who is started with {@link #overrides} goes through them.
 */
public final class Links implements AutoCloseable {
    private static final List<Part> BEHIND_THE_GATEWAY =
            List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.CERTIFICATION, Part.INTELLIGENCE);

    private final Map<Part, Link> databases = new EnumMap<>(Part.class);
    private final Map<Part, Link> services = new EnumMap<>(Part.class);
    private final Link broker;
    private final int brokerDoor;

    private Links(int portBase) {
        brokerDoor = Ports.free(1).getFirst();
        broker = Link.to(brokerDoor);
        for (var part : Part.values()) if (part.isService()) databases.put(part, Link.to(Part.POSTGRES.port(portBase)));
        for (var part : BEHIND_THE_GATEWAY) services.put(part, Link.to(part.port(portBase)));
    }

    /** @param portBase of a platform that may start later */
    public static Links of(int portBase) {
        return new Links(portBase);
    }

    /** What a part must be told to take these links. Kafka gets a second door; who knows only its first sees no change. */
    public Overrides overrides(Part part) {
        if (part == Part.KAFKA)
            return new Overrides(Map.of(), List.of("-Dytterby.kafka.beside=" + brokerDoor + ":" + broker.port()));
        if (!part.isService()) return Overrides.NONE;
        var all = new LinkedHashMap<String, String>();
        all.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + database(part).port() + "/" + part.title());
        all.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + broker.port());
        if (part == Part.GATEWAY)
            services.forEach((service, link) ->
                    all.put("YTTERBY_" + service.name() + "_URL", "http://127.0.0.1:" + link.port()));
        return new Overrides(all, List.of());
    }

    public Link database(Part service) {
        var link = databases.get(service);
        if (link == null) throw new IllegalArgumentException(service.title() + " has no database");
        return link;
    }

    public Link broker() {
        return broker;
    }

    /** Every link by what it joins. */
    public Map<String, Link> all() {
        var all = new LinkedHashMap<String, Link>();
        databases.forEach((part, link) -> all.put(part.title() + " - postgres", link));
        all.put("all services - kafka", broker);
        services.forEach((part, link) -> all.put("gateway - " + part.title(), link));
        return all;
    }

    public void healAll() {
        all().values().forEach(Link::heal);
    }

    @Override
    public void close() {
        all().values().forEach(Link::close);
    }
}
