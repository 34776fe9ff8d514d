package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.transformation.app.BlendLots;
import io.ytterby.tracking.transformation.rest.TransformationRequest.InputRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one stage to be poured together.
 *
 * @param composition what was measured of the blend; it is held against what the inputs come to. Left out, that is believed
 * @param custodyModel what is claimed for the blend; the strongest that the inputs give if nothing is said
 */
public record BlendRequest(
        @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid InputRequest> inputs,
        @NotNull Gtin gtin,

        @NotNull @Pattern(regexp = TransformationRequest.LOT_NUMBER, message = TransformationRequest.LOT_NUMBER_WORDS)
        String lotNumber,

        @NotNull Unlocode place,
        @Nullable @Size(min = 1, max = 40) Map<Element, BigDecimal> composition,
        @Nullable CustodyModel custodyModel) {
    BlendLots.Order toOrder() {
        return new BlendLots.Order(
                TransformationRequest.portions(inputs), gtin, new LotNumber(lotNumber), place, stated(), custodyModel);
    }

    private @Nullable Composition stated() {
        if (composition == null) return null;
        try {
            return Assay.ofElements(composition);
        } catch (IllegalArgumentException impossible) {
            throw new ProblemException(Problems.invalid("/composition", impossible.getMessage() + "."));
        }
    }
}
