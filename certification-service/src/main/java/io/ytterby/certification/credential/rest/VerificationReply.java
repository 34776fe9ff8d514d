package io.ytterby.certification.credential.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.credentials.verify.Shown;
import io.ytterby.credentials.verify.Step;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict and the steps that led to it.
 *
 * @param verdict VALID, INVALID, STALE or UNKNOWN
 * @param reason of what decided; OK where the verdict is VALID
 * @param genuine whether an issuer that might give it has signed it, whatever has become of it since
 * @param asOf the age of the oldest thing that was relied on; absent where nothing was
 * @param document what it says of itself; absent unless it is genuine: a forger would have us repeat it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationReply(
        String verdict,
        String reason,
        boolean genuine,
        Instant checkedAt,
        @Nullable Instant asOf,
        List<StepReply> steps,
        @Nullable DocumentReply document) {
    /** One of the eleven, in their order. */
    record StepReply(String name, String light, String reason, String detail) {
        static StepReply of(Step step) {
            return new StepReply(
                    step.name().name(), step.light().name(), step.reason().name(), step.detail());
        }
    }

    /** What a person compares. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentReply(
            String number,
            @Nullable String holder,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            String digest) {
        static DocumentReply of(Shown shown) {
            return new DocumentReply(
                    shown.number(), shown.holder(), shown.validFrom(), shown.validUntil(), shown.digest());
        }
    }

    static VerificationReply of(Verification found, Instant now) {
        var shown = found.isGenuine() ? found.shown() : null;
        return switch (found.verdict()) {
            case Verdict.Valid(var asOf) -> of("VALID", "OK", found, now, asOf, shown);
            case Verdict.Invalid(var reason) -> of("INVALID", reason.name(), found, now, null, shown);
            case Verdict.Stale(var reason, var age) -> of("STALE", reason.name(), found, now, now.minus(age), shown);
            case Verdict.Unknown(var _, var reason) -> of("UNKNOWN", reason.name(), found, now, null, shown);
        };
    }

    private static VerificationReply of(
            String verdict,
            String reason,
            Verification found,
            Instant now,
            @Nullable Instant asOf,
            @Nullable Shown shown) {
        return new VerificationReply(
                verdict,
                reason,
                found.isGenuine(),
                now,
                asOf,
                found.steps().stream().map(StepReply::of).toList(),
                shown == null ? null : DocumentReply.of(shown));
    }
}
