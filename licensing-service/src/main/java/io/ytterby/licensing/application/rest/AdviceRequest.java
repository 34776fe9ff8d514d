package io.ytterby.licensing.application.rest;

import io.ytterby.licensing.application.app.AdviseOnApplication.Opinion;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An officer's advice on lines of goods and on parties; on some or on all of them.
 *
 * @param department for which the officer speaks; null for the one they spoke for before, or licensing
 */
record AdviceRequest(
        @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "must be a department such as licensing or industry.")
        @Nullable
        String department,

        @Size(max = 200) @Nullable List<@NotNull @Valid GoodsAdvice> goods,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyAdvice> parties) {
    /**
     * @param reason why
     * @param proviso with PROVISO the condition that the licence shall carry; null where the reason says it
     * @param denialReasons with REFUSE codes of {@code GET /denial-reasons}
     */
    record GoodsAdvice(
            @Positive int line,
            @NotNull AdviceKind advice,
            @NotBlank @Size(max = 2000) String reason,
            @Size(min = 1, max = 2000) @Nullable String proviso,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> denialReasons) {}

    /**
     * @param party its number in the application
     */
    record PartyAdvice(
            @Positive int party,
            @NotNull AdviceKind advice,
            @NotBlank @Size(max = 2000) String reason,
            @Size(min = 1, max = 2000) @Nullable String proviso,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> denialReasons) {}

    AdviceRequest {
        if ((goods == null || goods.isEmpty()) && (parties == null || parties.isEmpty()))
            throw new IllegalArgumentException("Advise on at least one line in goods or one party in parties.");
    }

    @Nullable
    Department speaksFor() {
        return department == null ? null : new Department(department);
    }

    List<Opinion> opinions() {
        var onGoods = goods == null
                ? Stream.<Opinion>of()
                : goods.stream()
                        .map(one -> opinion(
                                Target.good(one.line()),
                                one.advice(),
                                one.reason(),
                                one.proviso(),
                                one.denialReasons()));
        var onParties = parties == null
                ? Stream.<Opinion>of()
                : parties.stream()
                        .map(one -> opinion(
                                Target.party(one.party()),
                                one.advice(),
                                one.reason(),
                                one.proviso(),
                                one.denialReasons()));
        return Stream.concat(onGoods, onParties).toList();
    }

    private static Opinion opinion(
            Target target,
            AdviceKind kind,
            String reason,
            @Nullable String proviso,
            @Nullable List<String> denialReasons) {
        return new Opinion(
                target,
                kind,
                reason.strip(),
                proviso == null || proviso.isBlank() ? null : proviso.strip(),
                denialReasons == null ? List.of() : denialReasons);
    }
}
