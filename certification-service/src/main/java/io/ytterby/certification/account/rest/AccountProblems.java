package io.ytterby.certification.account.rest;

import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Each refusal as a problem. */
final class AccountProblems {
    private AccountProblems() {}

    static Problem thereIsOne() {
        return Problem.of(
                "account-exists",
                409,
                "There is such an account already",
                "Each site has one of an element, a scheme and a kind: see GET /v1/accounts. Nothing was stored.");
    }

    static Problem noConversion() {
        return Problem.of(
                "account-without-conversion",
                409,
                "No conversion factor is certified for today",
                "The account's body certifies one first. Nothing was changed.");
    }

    static Problem notAccredited(Coverage.Gap why) {
        return Problem.of(
                "body-not-accredited",
                422,
                "The body is not accredited for this",
                "gap says what its accreditation lacks at this moment. Nothing was changed.",
                Map.of("gap", why.name()));
    }

    static Problem notOfTheKind(AccountKind kind) {
        return Problem.of(
                "account-kind",
                422,
                "The account is not of that kind",
                "What is in a mass balance goes to lots, what is in book and claim never does. Nothing was changed.",
                Map.of("kind", kind.name()));
    }

    static Problem overdrawn(long askedMg, long freeMg) {
        return Problem.of(
                "account-overdrawn",
                409,
                "The account has less than that",
                "Draw at most freeMg: what has ended or rests on a certificate that is not valid does not count. "
                        + "Nothing was changed.",
                Map.of("askedMg", askedMg, "freeMg", freeMg));
    }

    static Problem lotIsFull(long askedMg, long uncertifiedMg) {
        return Problem.of(
                "lot-certified-already",
                422,
                "Less of the lot is uncertified",
                "Give it at most uncertifiedMg. Nothing was changed.",
                Map.of("askedMg", askedMg, "uncertifiedMg", uncertifiedMg));
    }

    static Problem notDeposited(long askedMg, long freeMg) {
        return Problem.of(
                "claim-exceeds-certified",
                409,
                "More is claimed than is certified and free",
                "Deposit at most freeMg: certified with the goods, for this scheme and kind, and unclaimed. "
                        + "Nothing was changed.",
                Map.of("askedMg", askedMg, "freeMg", freeMg));
    }

    static Problem claimedAsAWhole(CustodyModel model) {
        return Problem.of(
                "lot-claimed-as-a-whole",
                409,
                "A claim says that all of the lot is certified",
                "Take another lot: giving mass up would make that claim untrue. Nothing was changed.",
                Map.of("model", model.name()));
    }
}
