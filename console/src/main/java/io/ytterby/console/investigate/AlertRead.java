package io.ytterby.console.investigate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alert as the API tells it.
 *
 * @param score from 0 to 1: how likely it is diversion, by its strongest record, lowered by legal explanations
 * @param tests what failed, the strongest first
 * @param recordIds the strongest first; empty in a list
 */
public record AlertRead(
        String alertId,
        String state,
        BigDecimal score,
        BigDecimal scoreBeforeExits,
        List<String> tests,
        String from,
        String to,
        String hs6,
        Firm shipper,
        Firm consignee,
        int records,
        long netMg,
        Instant firstAt,
        Instant lastAt,
        List<String> containers,
        List<String> licences,
        List<Reason> reasons,
        List<Exit> exits,
        @Nullable Judgement judgement,
        Instant raisedAt,
        List<RecordOf> recordIds) {
    static final String API = "/api/intelligence/v1/alerts";

    /** @param country null where nobody told it */
    public record Firm(String name, @Nullable String country) {}

    /** @param contribution to the odds, as a logarithm; zero if nothing could be said, or nothing was unusual */
    public record Reason(
            String feature,
            double contribution,
            @Nullable Double value,
            @Nullable Double expected,
            String says) {
        public boolean isSpeaking() {
            return contribution != 0;
        }

        public boolean isAgainst() {
            return contribution > 0;
        }
    }

    public record Exit(String kind, String evidence, String notedBy, Instant notedAt) {}

    public record Judgement(String by, Instant at, String reason) {}

    public record RecordOf(String recordId, BigDecimal score, Instant at) {
        public String percent() {
            return AlertRead.percent(score);
        }
    }

    public AlertRead {
        tests = listed(tests);
        containers = listed(containers);
        licences = listed(licences);
        reasons = listed(reasons);
        exits = listed(exits);
        recordIds = listed(recordIds);
    }

    /** What spoke for or against it. */
    public List<Reason> speaking() {
        return reasons.stream().filter(Reason::isSpeaking).toList();
    }

    /** What was asked and had nothing to say. */
    public List<Reason> silent() {
        return reasons.stream().filter(reason -> !reason.isSpeaking()).toList();
    }

    public boolean isEnded() {
        return state.equals("CONFIRMED") || state.equals("DISMISSED");
    }

    public boolean isLowered() {
        return score.compareTo(scoreBeforeExits) < 0;
    }

    public String percent() {
        return percent(score);
    }

    public String percentBefore() {
        return percent(scoreBeforeExits);
    }

    public String shortId() {
        return alertId.substring(0, 8);
    }

    public String tone() {
        return switch (state) {
            case "OPEN" -> "warn";
            case "CONFIRMED" -> "bad";
            case "EXPLAINED" -> "info";
            default -> "mute";
        };
    }

    /** {@code /console/alerts/{id}} */
    public String page() {
        return "/console/alerts/" + alertId;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }

    static <T> List<T> listed(@Nullable List<T> told) {
        return List.copyOf(Objects.requireNonNullElse(told, List.of()));
    }
}
