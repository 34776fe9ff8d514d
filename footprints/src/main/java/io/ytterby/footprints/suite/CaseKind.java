package io.ytterby.footprints.suite;

import io.ytterby.footprints.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A kind of worked case, known by the fields of its input, so that new cases of a kind need no new code.
 *
 * @param knows whether an input is of this kind
 * @param answer from the input, and what is expected for whatever is asked there
 */
record CaseKind(Predicate<Given> knows, Asked answer) {

    /** How a kind is answered. */
    @FunctionalInterface
    interface Asked {
        Json.Obj of(Given input, Given expected);
    }

    static final List<CaseKind> ALL = List.of(
            kind(in -> in.has("output") && in.has("scope1"), StepCases::step),
            kind(in -> in.has("coproducts"), StepCases::allocation),
            kind(in -> in.has("goodMagnets_kg"), StepCases::magnet),
            kind(in -> in.has("eacs"), ElectricityCases::market),
            kind(in -> in.has("events", "conversionFactor"), BalanceCases::account),
            kind(in -> in.has("candidates"), ClaimCases::classes),
            kind(in -> in.has("flows"), BuyerCases::indicators),
            new CaseKind(in -> in.has("referencePeriodEnd"), ValidityCases::statusAndRules),
            kind(UptakeCases::isUptake, UptakeCases::sum),
            kind(MetalCases::isMetal, MetalCases::metal),
            kind(RatingCases::isRated, RatingCases::ratings),
            kind(ChainCases::isChain, ChainCases::chain),
            kind(MixtureCases::isBlend, MixtureCases::blend));

    private static CaseKind kind(Predicate<Given> knows, Function<Given, Json.Obj> answer) {
        return new CaseKind(knows, (input, expected) -> answer.apply(input));
    }

    static Optional<CaseKind> of(Given input) {
        return ALL.stream().filter(kind -> kind.knows().test(input)).findFirst();
    }
}
