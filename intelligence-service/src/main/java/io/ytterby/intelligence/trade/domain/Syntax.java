package io.ytterby.intelligence.trade.domain;

import java.util.Optional;

/** How records were sent. */
public enum Syntax {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv");

    private final String mediaType;

    Syntax(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param header the header Content-Type, with or without parameters */
    public static Optional<Syntax> ofMediaType(String header) {
        var plain = header.split(";", 2)[0].strip();
        for (var one : values()) if (one.mediaType.equalsIgnoreCase(plain)) return Optional.of(one);
        return Optional.empty();
    }
}
