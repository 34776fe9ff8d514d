package io.ytterby.inspection.result.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.inspection.result.domain.Reversal;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result. It counts only if {@code verifiedBy} is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultReply(
        String resultId,
        String orderId,
        String orderStatus,
        String outcome,
        String finding,
        Map<Element, BigDecimal> shares,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable ReversalReply reversal) {
    /** That it was wrong, and who decided so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReversalReply(
            String reversedBy,
            Instant reversedAt,
            String reason,
            @Nullable UUID measurementId) {}

    static ResultReply of(InspectionResult result, String orderStatus) {
        var second = result.verification();
        return new ResultReply(
                result.id().toString(),
                result.order().toString(),
                orderStatus,
                result.outcome().name(),
                result.finding(),
                new TreeMap<>(result.shares()),
                result.recordedAt(),
                result.recordedBy().value(),
                second == null ? null : second.at(),
                second == null ? null : second.by().value(),
                reversal(result.reversal()));
    }

    private static @Nullable ReversalReply reversal(@Nullable Reversal third) {
        if (third == null) return null;
        return new ReversalReply(third.by().value(), third.at(), third.reason(), third.measurement());
    }
}
