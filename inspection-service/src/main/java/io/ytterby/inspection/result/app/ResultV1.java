package io.ytterby.inspection.result.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.result.domain.InspectionResult;
import java.time.Instant;
import java.util.List;
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
        List<String> licences,
        List<String> lots) {
    static ResultV1 of(InspectionResult result, Declaration declaration) {
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
                declaration.form().licences().stream().map(Object::toString).toList(),
                declaration.form().lots().stream().map(Object::toString).toList());
    }
}
