package io.ytterby.console.lab;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sample with its custody log, what is wrong with that, and what was found in each half. */
public record SampleRead(SampleRow sample, List<Custody> custody, List<Defect> defects, List<Analysis> analyses) {
    /** A line of the custody log: what happened to which part, and how its seal was. */
    public record Custody(
            String part,
            String kind,
            String from,
            String to,
            String place,
            Instant at,
            @Nullable String sealNumber,
            String seal,
            String condition,
            String recordedBy) {
        public String tone() {
            return seal.equals("BROKEN") ? "bad" : "good";
        }

        public boolean isHandedOver() {
            return !from.equals(to);
        }
    }

    /** @param detail a sentence in English */
    public record Defect(String slug, String detail) {}

    /** What was found in a half, in per cent by weight, with the expanded uncertainty (k = 2) of each. */
    public record Analysis(
            String half,
            @Nullable String measurementId,
            String method,
            String instrumentId,
            @Nullable Map<String, BigDecimal> wtPct,
            @JsonProperty("U") @Nullable Map<String, BigDecimal> uncertainty,
            @Nullable BigDecimal score,
            String analysedBy,
            Instant analysedAt) {
        /** {@code Dy 2.5 ± 0.2 %}, one for each element. */
        public List<String> contents() {
            if (wtPct == null) return List.of();
            return new TreeMap<>(wtPct)
                    .entrySet().stream()
                            .map(one ->
                                    one.getKey() + " " + one.getValue().toPlainString() + margin(one.getKey()) + " %")
                            .toList();
        }

        private String margin(String element) {
            var known = uncertainty == null ? null : uncertainty.get(element);
            return known == null ? "" : " ± " + known.toPlainString();
        }
    }

    public SampleRead {
        custody = custody == null ? List.of() : List.copyOf(custody);
        defects = defects == null ? List.of() : List.copyOf(defects);
        analyses = analyses == null ? List.of() : List.copyOf(analyses);
    }
}
