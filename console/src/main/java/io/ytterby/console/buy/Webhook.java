package io.ytterby.console.buy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address that is told what happens, and how that goes. */
public record Webhook(
        String id,
        String url,
        @Nullable String description,
        List<String> types,
        String scheme,
        String state,
        @Nullable String reason,
        Instant createdAt,
        List<Key> publicKeys,
        @Nullable Integer waiting,
        @Nullable Integer deadSubjects,
        @Nullable Integer failuresInARow) {
    public record Key(int keyNumber, String value, @Nullable Instant signsUntil) {}

    /** A message and where it stands. */
    public record Delivery(
            String id,
            String type,
            String subject,
            String state,
            boolean parked,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Attempt last) {
        public String tone() {
            return switch (state) {
                case "DELIVERED" -> "good";
                case "DEAD" -> "bad";
                case "SKIPPED" -> "mute";
                default -> parked ? "stop" : "wait";
            };
        }
    }

    public record Attempt(
            Instant at,
            @Nullable Integer httpStatus,
            long latencyMs,
            @Nullable String failure) {}

    public Webhook {
        types = types == null ? List.of() : List.copyOf(types);
        publicKeys = publicKeys == null ? List.of() : List.copyOf(publicKeys);
    }

    public String page() {
        return Buyer.page("webhooks", id);
    }

    /** It has not answered its challenge yet: nothing is sent, and nothing can be paused. */
    public boolean isPending() {
        return state.equals("PENDING");
    }

    /** Its messages are signed with a secret that both know. */
    public boolean isShared() {
        return scheme.equals("v1");
    }

    public boolean isPaused() {
        return state.equals("PAUSED") || state.equals("DISABLED");
    }

    public String tone() {
        return switch (state) {
            case "ACTIVE" -> "good";
            case "DISABLED" -> "bad";
            case "PAUSED" -> "stop";
            default -> "wait";
        };
    }
}
