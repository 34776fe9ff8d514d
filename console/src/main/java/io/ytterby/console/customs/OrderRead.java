package io.ytterby.console.customs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection order.
 *
 * @param outcome that of the verified result
 * @param cancelAskedBy who would take a selected order back; a second officer must do so too
 */
public record OrderRead(
        String orderId,
        String declarationId,
        String status,
        String lane,
        String origin,
        String reason,
        Instant issuedAt,
        String issuedBy,
        @Nullable String assignedTo,
        @Nullable String outcome,
        @Nullable String endReason,
        @Nullable String cancelAskedBy) {
    public boolean isOpen() {
        return !status.equals("CLOSED") && !status.equals("CANCELLED");
    }

    public String tone() {
        return switch (status) {
            case "CLOSED" -> "CONFORMS".equals(outcome) ? "good" : "bad";
            case "CANCELLED" -> "mute";
            case "RESULT_PENDING" -> "warn";
            default -> "wait";
        };
    }

    /** What comes next for it, as the API's own verbs; who may do so the API decides. */
    public List<Act> next() {
        return switch (status) {
            case "PROPOSED" -> List.of(Act.CALL_OFF);
            case "ISSUED" -> List.of(Act.ASSIGN, Act.CALL_OFF);
            case "ASSIGNED" -> List.of(Act.START, Act.CALL_OFF);
            case "IN_PROGRESS" -> List.of(Act.RESULT, Act.CALL_OFF);
            case "RESULT_PENDING" -> outcome == null ? List.of(Act.VERIFY) : List.of(Act.CLOSE);
            default -> List.of();
        };
    }
}
