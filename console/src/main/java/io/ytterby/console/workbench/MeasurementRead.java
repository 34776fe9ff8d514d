package io.ytterby.console.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A measurement as the API tells it: its file, its instrument as it stood then, its verdicts, the newest first. */
record MeasurementRead(
        String id,
        String sha256,
        String verdict,
        @Nullable String holdId,
        String fileName,
        long sizeBytes,
        String format,
        @Nullable List<String> remarks,
        @Nullable String declarationId,
        @Nullable String orderId,
        @Nullable Instrument instrument,
        String measuredBy,
        Instant receivedAt,
        @Nullable List<Given> verdicts) {

    /** What it was measured with, as it stood then. */
    record Instrument(@Nullable String named, @Nullable String id, String standing, String detail) {}

    /** One analysis: by which model, and what it said. */
    record Given(int number, String verdict, String method, String model, String analysedBy, Instant analysedAt) {}

    public List<Given> given() {
        return Objects.requireNonNullElse(verdicts, List.of());
    }

    /** @param number of a verdict; null for the newest */
    String verdictOf(@Nullable Integer number) {
        return given().stream()
                .filter(one -> Integer.valueOf(one.number()).equals(number))
                .map(Given::verdict)
                .findFirst()
                .orElse(verdict);
    }

    public List<String> said() {
        return Objects.requireNonNullElse(remarks, List.of());
    }

    /** Why a verdict is what it is, by element and in words. */
    record Why(
            int number,
            String verdict,
            String method,
            String model,
            @Nullable Double chi2PerChannel,
            Instant analysedAt,
            @Nullable List<Reason> reasons,
            @Nullable List<Element> elements,
            @Nullable List<String> words,
            @Nullable List<Remedy> whatWouldHelp) {
        public List<Reason> allReasons() {
            return Objects.requireNonNullElse(reasons, List.of());
        }

        public List<Element> allElements() {
            return Objects.requireNonNullElse(elements, List.of());
        }

        public List<String> allWords() {
            return Objects.requireNonNullElse(words, List.of());
        }

        public List<String> remedies() {
            return Objects.requireNonNullElse(whatWouldHelp, List.<Remedy>of()).stream()
                    .map(Remedy::remedy)
                    .distinct()
                    .toList();
        }
    }

    record Reason(String code, String detail) {}

    record Remedy(String code, String remedy) {}

    /**
     * What was found of an element.
     *
     * @param wtPct per cent by weight, null where the method tells none
     * @param uncertainty its uncertainty, k = 2
     * @param ld from where on it would be seen in 95 of 100 measurements
     */
    record Element(
            String element,
            boolean found,
            @Nullable Double z,
            @Nullable Double wtPct,
            @JsonProperty("U") @Nullable Double uncertainty,
            @Nullable Double ld,
            @Nullable Double threshold) {}
}
