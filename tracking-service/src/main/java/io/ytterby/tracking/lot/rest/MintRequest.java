package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lot to be registered and minted.
 *
 * @param massMg net mass in milligrams, at most 10,000 tonnes
 * @param composition per cent by weight of each element that is known: {@code {"Nd": "28.0"}}
 * @param place the UN/LOCODE of where it was made
 * @param custodyModel the model of ISO 22095; left out, the strongest that the source of right gives
 */
record MintRequest(
        @NotNull Gtin gtin,

        @NotNull @Pattern(regexp = LOT_NUMBER, message = LOT_NUMBER_WORDS)
        String lotNumber,

        @NotNull Stage stage,
        @Positive @Max(MOST_MG) long massMg,
        @NotNull @Size(min = 1, max = 40) Map<Element, BigDecimal> composition,
        @NotNull Unlocode place,
        @NotNull @Valid Source sourceOfRight,
        @Nullable CustodyModel custodyModel) {
    static final String LOT_NUMBER = "[0-9A-Za-z._-]{1,20}";
    static final String LOT_NUMBER_WORDS = "must be 1 to 20 letters, digits, dots, dashes or underscores.";

    private static final long MOST_MG = 10_000_000_000_000L;

    /** What gives the right to the goods: the permit, the import or the licence, by its number. */
    record Source(
            @NotNull Kind kind, @NotBlank @Size(max = 80) String reference) {
        /** What may be stated; that it was made of other lots is never stated, but done by an operation. */
        enum Kind {
            MINE_PERMIT,
            IMPORT,
            LICENCE
        }

        SourceOfRight toSource() {
            return new SourceOfRight(SourceOfRight.Kind.valueOf(kind.name()), reference);
        }
    }

    LotCard toCard(OrganisationId producer) {
        var card = new LotCard(
                gtin, new LotNumber(lotNumber), stage, parts(), place, sourceOfRight.toSource(), producer, null);
        if (custodyModel == null) return card;
        var strongest = card.custody().model();
        if (custodyModel.isStrongerThan(strongest))
            throw new ProblemException(
                    Problems.invalid("/custodyModel", "must be " + strongest + " or weaker for this source of right."));
        return card.weakenedTo(custodyModel);
    }

    /** The sum is the one thing that the single fields don't tell. */
    private Composition parts() {
        try {
            return new Composition(composition);
        } catch (IllegalArgumentException impossible) {
            throw new ProblemException(Problems.invalid("/composition", impossible.getMessage() + "."));
        }
    }
}
