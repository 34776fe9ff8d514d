package io.ytterby.licensing.application.rest;

import io.ytterby.licensing.application.app.AdviseOnApplication.Opinion;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An officer's advice on lines of goods and on parties; on some or on all of them. */
record AdviceRequest(
        @Size(max = 200) @Nullable List<@NotNull @Valid GoodsAdvice> goods,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyAdvice> parties) {
    /**
     * @param reason why; with PROVISO the condition, with REFUSE the ground
     */
    record GoodsAdvice(
            @Positive int line,
            @NotNull AdviceKind advice,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param party its number in the application
     */
    record PartyAdvice(
            @Positive int party,
            @NotNull AdviceKind advice,
            @NotBlank @Size(max = 2000) String reason) {}

    AdviceRequest {
        if ((goods == null || goods.isEmpty()) && (parties == null || parties.isEmpty()))
            throw new IllegalArgumentException("Advise on at least one line in goods or one party in parties.");
    }

    List<Opinion> opinions() {
        var onGoods = goods == null
                ? Stream.<Opinion>of()
                : goods.stream()
                        .map(one -> new Opinion(
                                Target.good(one.line()),
                                one.advice(),
                                one.reason().strip()));
        var onParties = parties == null
                ? Stream.<Opinion>of()
                : parties.stream()
                        .map(one -> new Opinion(
                                Target.party(one.party()),
                                one.advice(),
                                one.reason().strip()));
        return Stream.concat(onGoods, onParties).toList();
    }
}
