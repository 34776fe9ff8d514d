package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.app.NewLot;
import io.ytterby.tracking.transformation.app.Portion;
import io.ytterby.tracking.transformation.app.TransformLots;
import io.ytterby.tracking.transformation.domain.Auxiliary;
import io.ytterby.tracking.transformation.domain.Loss;
import io.ytterby.tracking.transformation.domain.Stoichiometry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A process run.
 *
 * @param process a name of {@code GET /v1/processes}
 * @param auxiliaries what was added that is no lot and holds no rare earth: iron, boron, oxygen
 * @param losses declared losses: of one element, or of the goods as they went in
 * @param custodyModel what is claimed for the outputs; the strongest that the inputs give if nothing is said
 */
public record TransformationRequest(
        @NotBlank @Size(max = 80) String process,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid InputRequest> inputs,
        @Nullable @Size(max = 50) List<@NotNull @Valid AuxiliaryRequest> auxiliaries,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid OutputRequest> outputs,
        @Nullable @Size(max = 100) List<@NotNull @Valid LossRequest> losses,
        @Nullable CustodyModel custodyModel) {
    static final long MOST_MG = 10_000_000_000_000L;
    static final String LOT_NUMBER = "[0-9A-Za-z._-]{1,20}";
    static final String LOT_NUMBER_WORDS = "must be 1 to 20 letters, digits, dots, dashes or underscores.";

    /** So much of a lot; all of it if no mass is named. */
    public record InputRequest(
            @NotNull LotId lotId,
            @Nullable @Positive @Max(MOST_MG) Long massMg) {
        Portion toPortion() {
            return new Portion(lotId, massMg == null ? null : new Mass(massMg));
        }
    }

    /** What was added. */
    public record AuxiliaryRequest(
            @NotBlank @Size(max = 80) String substance,
            @Positive @Max(MOST_MG) long massMg) {}

    /** What was lost, and why. */
    public record LossRequest(
            @Nullable Element element,
            @Positive @Max(MOST_MG) long massMg,
            @NotBlank @Size(max = 200) String reason) {}

    /**
     * A lot that comes out.
     *
     * @param composition per cent by weight of each element: {@code {"Nd": "85.6"}}
     * @param oxides the same as an assay in oxides, {@code {"Nd2O3": "99.9"}}; one of the two is given
     */
    public record OutputRequest(
            @NotNull Gtin gtin,

            @NotNull @Pattern(regexp = LOT_NUMBER, message = LOT_NUMBER_WORDS)
            String lotNumber,

            @NotNull Stage stage,
            @Nullable @Size(min = 1, max = 40) Map<Element, BigDecimal> composition,
            @Nullable @Size(min = 1, max = 20) Map<String, BigDecimal> oxides,
            @Positive @Max(MOST_MG) long massMg,
            @NotNull Unlocode place) {
        NewLot toNewLot(Stoichiometry stoichiometry, String pointer) {
            var parts = Assay.of(composition, oxides, stoichiometry, pointer);
            return new NewLot(gtin, new LotNumber(lotNumber), place, stage, parts, new Mass(massMg));
        }
    }

    TransformLots.Order toOrder(Stoichiometry stoichiometry) {
        return new TransformLots.Order(
                process,
                portions(inputs),
                given(auxiliaries).stream()
                        .map(each -> new Auxiliary(each.substance(), new Mass(each.massMg())))
                        .toList(),
                IntStream.range(0, outputs.size())
                        .mapToObj(i -> outputs.get(i).toNewLot(stoichiometry, "/outputs/" + i))
                        .toList(),
                given(losses).stream()
                        .map(each -> new Loss(each.element(), new Mass(each.massMg()), each.reason()))
                        .toList(),
                custodyModel);
    }

    static List<Portion> portions(List<InputRequest> inputs) {
        Assay.requireEachOnce(inputs.stream().map(InputRequest::lotId).toList());
        return inputs.stream().map(InputRequest::toPortion).toList();
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
