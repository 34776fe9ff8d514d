package io.ytterby.certification.claim.rest;

import io.ytterby.certification.claim.domain.Backing;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Each refusal as a problem. */
final class ClaimProblems {
    private ClaimProblems() {}

    static Problem of(Backing.Refused why) {
        return switch (why) {
            case Backing.TooLittle(var element, long asked, long free) ->
                Problem.of(
                        "claim-exceeds-certified",
                        409,
                        "More is claimed than is certified and free",
                        "Claim at most freeMg of that element. Nothing was stored.",
                        Map.of("element", element.name(), "askedMg", asked, "freeMg", free));
            case Backing.NotThatModel(var element, var model, var share, int origins) ->
                Problem.of(
                        "claim-not-of-the-model",
                        422,
                        "The goods are not what the model says",
                        model + " does not fit them: claim under a weaker model. Nothing was stored.",
                        Map.of("element", element.name(), "certifiedShare", share, "origins", origins));
            case Backing.NotOnLots _ ->
                Problem.of(
                        "claim-not-of-the-model",
                        422,
                        "The goods are not what the model says",
                        "Book and claim is never a claim on a lot. Nothing was stored.");
        };
    }

    static Problem notBorne(ClaimClass borne) {
        return Problem.of(
                "claim-class-not-borne",
                422,
                "The figures do not bear this class",
                "borne says what the goods may be called. Nothing was stored.",
                Map.of("borne", borne.name()));
    }

    static Problem tooStrong(CustodyModel strongest) {
        return Problem.of(
                "custody-model-too-strong",
                422,
                "The inputs do not carry so strong a claim",
                "Claim strongest at most. Nothing was stored.",
                Map.of("strongest", strongest.name()));
    }

    static Problem notCovered(String why) {
        return Problem.of(
                "lot-not-certifiable", 422, "The certificate does not cover this lot", why + " Nothing was stored.");
    }
}
