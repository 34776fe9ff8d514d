package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Validity;
import io.ytterby.licensing.application.app.ReopenApplication.Cause;
import io.ytterby.licensing.application.domain.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the smaller steps. */
final class CaseRequests {
    private static final int LAST_YEAR = 9999;

    private CaseRequests() {}

    /** Why it is taken back, closed, dismissed ... */
    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {
        String words() {
            return reason.strip();
        }
    }

    /**
     * A question to the exporter.
     *
     * @param dueOn the legal day until which an answer is expected; null for four weeks
     */
    record QueryRequest(
            @NotBlank @Size(max = 4000) String question,
            @Nullable LocalDate dueOn) {}

    /** Why the refusal is wrong. */
    record AppealRequest(@NotBlank @Size(max = 4000) String grounds) {}

    /**
     * What somebody makes of an appeal.
     *
     * @param allow whether the licence should be granted after all
     */
    record VerdictRequest(
            @NotNull Boolean allow,
            @NotBlank @Size(max = 4000) String reason) {
        String words() {
            return reason.strip();
        }
    }

    /** Why an approved case is reopened. */
    record ReopenRequest(
            @NotNull Cause cause,
            @NotBlank @Size(max = 2000) String reason) {}

    /** The exporter's answer. */
    record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {}

    /**
     * @param accepted null for yes; false returns the case to the officers and needs a reason
     */
    record CountersignRequest(
            @Nullable Boolean accepted,
            @Size(max = 2000) @Nullable String reason) {
        CountersignRequest {
            if (Boolean.FALSE.equals(accepted) && (reason == null || reason.isBlank()))
                throw new IllegalArgumentException("Say in reason why the advice is returned.");
        }

        boolean accepts() {
            return accepted == null || accepted;
        }

        String words() {
            return reason == null ? "" : reason.strip();
        }
    }

    /**
     * How the case ends.
     *
     * @param denialReasons of a refusal: codes of {@code GET /denial-reasons}; other words are taken for OTHER with a text
     * @param validFrom of the licence; null for today in Asia/Shanghai
     * @param validUntil its last day; null for the longest
     */
    record FinaliseRequest(
            @NotNull Decision.Kind decision,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 500) String> denialReasons,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        FinaliseRequest {
            if ((validFrom == null) != (validUntil == null))
                throw new IllegalArgumentException("Give validFrom and validUntil together, or neither.");
            if (validUntil != null && validUntil.getYear() > LAST_YEAR)
                throw new IllegalArgumentException("validUntil must be a day of a year with four digits.");
            if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom))
                throw new IllegalArgumentException("validUntil must not be before validFrom.");
        }

        List<String> reasons() {
            var reasons = denialReasons == null ? List.<String>of() : denialReasons;
            return reasons.stream()
                    .map(one -> one.strip().replaceAll("\\R", " "))
                    .toList();
        }

        @Nullable
        Validity validity() {
            return validFrom == null || validUntil == null ? null : new Validity(validFrom, validUntil);
        }
    }
}
