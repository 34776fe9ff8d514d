package io.ytterby.console.buy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a watch rule rang for. */
public record Warning(
        String warningId,
        String rule,
        String kind,
        String subject,
        String says,
        Instant raisedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String note) {
    public boolean isOpen() {
        return acknowledgedAt == null;
    }

    /** The page of what it is about; null for what has none. */
    public @Nullable String page() {
        var parts = subject.split("/", 2);
        if (parts.length < 2) return null;
        return switch (parts[0]) {
            case "lot" -> Buyer.page("lots", parts[1]);
            case "licence" -> Buyer.page("permits", parts[1]);
            case "application" -> Buyer.page("applications", parts[1]);
            case "order" -> Buyer.page("orders", parts[1].replaceAll("/.*", ""));
            default -> null;
        };
    }
}
