package io.ytterby.inspection.result.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.inspection.result.domain.Reversal;
import io.ytterby.inspection.selectivity.domain.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payload of {@code inspection.result}, as contracts has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultV1(
        String resultId,
        String orderId,
        String declarationId,
        String outcome,
        String finding,
        String recordedBy,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable ReversalV1 reversal,
        List<String> licences,
        List<String> lots,
        @Nullable SelectionV1 selection) {
    /** Why it was looked at, and how likely that was: who learns from results weighs each by one over it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SelectionV1(@Nullable String origin, BigDecimal propensity) {
        static @Nullable SelectionV1 of(@Nullable Selection selection) {
            if (selection == null) return null;
            var origin = selection.origin();
            return new SelectionV1(origin == null ? null : origin.name(), selection.propensity());
        }
    }

    /** That it was wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReversalV1(
            String reversedBy,
            Instant reversedAt,
            String reason,
            @Nullable UUID measurementId) {
        static @Nullable ReversalV1 of(@Nullable Reversal reversal) {
            if (reversal == null) return null;
            return new ReversalV1(reversal.by().value(), reversal.at(), reversal.reason(), reversal.measurement());
        }
    }

    static ResultV1 of(InspectionResult result, Declaration declaration, @Nullable Selection selection) {
        var second = result.verification();
        return new ResultV1(
                result.id().toString(),
                result.order().toString(),
                declaration.id().toString(),
                result.outcome().name(),
                result.finding(),
                result.recordedBy().value(),
                second == null ? null : second.by().value(),
                second == null ? null : second.at(),
                ReversalV1.of(result.reversal()),
                declaration.form().licences().stream().map(Object::toString).toList(),
                declaration.form().lots().stream().map(Object::toString).toList(),
                SelectionV1.of(selection));
    }
}
