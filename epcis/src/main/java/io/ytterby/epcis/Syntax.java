package io.ytterby.epcis;

import java.util.Locale;
import java.util.Optional;

/** The two ways to write EPCIS. */
public enum Syntax {
    /** JSON or JSON-LD, EPCIS 2.0. */
    JSON,
    /** XML, EPCIS 1.2 or 2.0. */
    XML;

    /** The syntax of a media type, parameters and case aside; empty if EPCIS is not written so. */
    public static Optional<Syntax> ofMediaType(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        var bare = (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon)).strip();
        return switch (bare.toLowerCase(Locale.ROOT)) {
            case "application/json", "application/ld+json" -> Optional.of(JSON);
            case "application/xml", "text/xml" -> Optional.of(XML);
            default -> Optional.empty();
        };
    }
}
