package io.ytterby.embedded.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process of the platform. Each has its own, so that each can be killed alone. In the order in which they start. */
public enum Part {
    POSTGRES(5, ""),
    KAFKA(6, ""),
    IDENTITY(4, ""),
    LICENSING(1, "licensing-service"),
    TRACKING(2, "tracking-service"),
    INSPECTION(3, "inspection-service"),
    CERTIFICATION(8, "certification-service"),
    INTELLIGENCE(9, "intelligence-service"),
    TIPS(10, "tips-service"),
    GATEWAY(0, "gateway");

    /** From the gateway's port to that of tips; those behind Kafka's second one came later. */
    public static final int PORTS = 11;

    private final int portOffset;
    private final String module;

    Part(int portOffset, String module) {
        this.portOffset = portOffset;
        this.module = module;
    }

    /** Its name in commands, logs and databases: {@code licensing}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> named(String title) {
        return Arrays.stream(values())
                .filter(part -> part.title().equals(title))
                .findFirst();
    }

    public int port(int base) {
        return base + portOffset;
    }

    /** Kafka takes the one above its own, for its controller. */
    List<Integer> ports(int base) {
        return this == KAFKA ? List.of(port(base), port(base) + 1) : List.of(port(base));
    }

    /** True for the Quarkus services: they wait for the three others, and have a database each. */
    public boolean isService() {
        return !module.isEmpty();
    }

    /** The folder of its module; empty if it is no service. */
    String module() {
        return module;
    }
}
