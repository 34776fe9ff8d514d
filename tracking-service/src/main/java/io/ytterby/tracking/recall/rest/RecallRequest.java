package io.ytterby.tracking.recall.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.recall.domain.RecallScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to call back, and why. Exactly one of the lot, the grams and the operation is named. */
public record RecallRequest(
        @NotBlank @Size(max = 1_000) String reason,
        @Nullable LotId lotId,
        @Valid @Nullable Grams grams,
        @Nullable UUID operationId) {

    /** Gram numbers in a row, of one block. */
    public record Grams(
            @Min(0) @Max(MOST) long from, @Min(1) @Max(MOST) long count) {
        private static final long MOST = 1L << 44;
    }

    /** @throws ProblemException 400 if not exactly one thing is named */
    RecallScope scope() {
        var named = new ArrayList<RecallScope>();
        if (lotId != null) named.add(new RecallScope.OfLot(lotId));
        if (grams != null) named.add(new RecallScope.OfGrams(GramRange.of(grams.from(), grams.count())));
        if (operationId != null) named.add(new RecallScope.OfOperation(operationId));
        if (named.size() != 1)
            throw new ProblemException(Problems.invalid("/lotId", "name exactly one of lotId, grams and operationId."));
        return named.getFirst();
    }
}
