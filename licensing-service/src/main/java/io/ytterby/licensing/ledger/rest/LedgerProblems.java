package io.ytterby.licensing.ledger.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.ledger.app.RefusalWords;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLicence;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;

/** Each refusal of the books as a problem: what can be mended in the request is 422, what stands against it 409. */
final class LedgerProblems {
    private LedgerProblems() {}

    static Problem of(Refusal refusal) {
        var words = RefusalWords.of(refusal);
        return switch (refusal) {
            case NoSuchLicence(var number) -> Problems.notFound("licence", number);
            case NoSuchReservation(var id) -> Problems.notFound("reservation", id);
            case NoSuchLine _, WrongCurrency _, ElementMissing _ -> problem(words, 422);
            default -> problem(words, 409);
        };
    }

    private static Problem problem(RefusalWords words, int status) {
        return Problem.of(words.slug(), status, words.title(), words.detail(), words.facts());
    }
}
