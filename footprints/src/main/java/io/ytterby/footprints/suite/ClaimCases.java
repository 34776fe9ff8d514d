package io.ytterby.footprints.suite;

import io.ytterby.footprints.claims.Claim;
import io.ytterby.footprints.json.Json;

/** F7: classes of claims. */
final class ClaimCases {
    private ClaimCases() {}

    static Json.Obj classes(Given in) {
        var answer = new Answer();
        for (var candidate : in.list("candidates")) {
            var figures = new Claim.Figures(
                    candidate.decimal("gross"),
                    candidate.decimal("offsets"),
                    candidate.decimal("s1"),
                    candidate.decimal("s2mb"),
                    in.optional("lowCarbonThreshold"));
            switch (Claim.judge(figures)) {
                case Claim.Outcome.Refused(var problems) -> answer.text(candidate.text("id"), problems.toString());
                case Claim.Outcome.Judged(var claim) -> answer.put(candidate.text("id"), told(claim, in));
            }
        }
        return answer.json();
    }

    private static Answer told(Claim claim, Given in) {
        return new Answer()
                .number("net", claim.net())
                .text("claimClass", claim.claimClass().name())
                .number("reductionVsBaseline", claim.reductionVersus(in.decimal("baseline")))
                .yes("euConsumerOffsetClaimAllowed", claim.euConsumerOffsetClaimAllowed())
                .number("pcfToReportToBuyer", claim.gross());
    }
}
