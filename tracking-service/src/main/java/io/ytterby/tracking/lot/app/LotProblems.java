package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotRefusal.Contended;
import io.ytterby.tracking.lot.domain.LotRefusal.Frozen;
import io.ytterby.tracking.lot.domain.LotRefusal.GramsNotHeld;
import io.ytterby.tracking.lot.domain.LotRefusal.Locked;
import io.ytterby.tracking.lot.domain.LotRefusal.NoRangeLongEnough;
import io.ytterby.tracking.lot.domain.LotRefusal.NoSuchLot;
import io.ytterby.tracking.lot.domain.LotRefusal.NumberTaken;
import io.ytterby.tracking.lot.domain.LotRefusal.Packed;
import io.ytterby.tracking.lot.domain.LotRefusal.RecipientHasIt;
import io.ytterby.tracking.lot.domain.LotRefusal.TooFewGrams;
import io.ytterby.tracking.lot.domain.LotRefusal.TooLight;
import io.ytterby.tracking.lot.domain.LotRefusal.WrongStatus;
import java.util.Map;

/** Each refusal as a problem. A slug is a promise to clients: listed in contracts/problems.md. */
public final class LotProblems {
    private LotProblems() {}

    public static Problem of(LotRefusal refusal) {
        return switch (refusal) {
            case NoSuchLot absent -> Problems.notFound("lot", absent.lot());
            case Contended contended -> Problems.busy();
            case Frozen frozen ->
                Problem.of(
                        "lot-frozen",
                        409,
                        "The lot is frozen",
                        "Customs hold it. It can be moved when the holds of these declarations are lifted.",
                        Map.of(
                                "frozenBy",
                                frozen.by().stream()
                                        .map(DeclarationId::toString)
                                        .sorted()
                                        .toList()));
            case Locked locked ->
                Problem.of(
                        "lot-locked",
                        409,
                        "A declaration has the lot",
                        "Cancel the declaration, or wait until it has ended.",
                        Map.of("lockedFor", locked.by().toString()));
            case WrongStatus wrong ->
                Problem.of(
                        "lot-status",
                        409,
                        "The lot's status does not allow this",
                        "It is " + wrong.is() + " and has to be " + wrong.needed() + ".",
                        Map.of("currentStatus", wrong.is().name()));
            case Packed packed ->
                Problem.of(
                        "lot-packed",
                        409,
                        "The lot lies in a pack",
                        "Unpack it first, or do it with the whole pack.",
                        Map.of("sscc", packed.pack().value()));
            default -> ofAmount(refusal);
        };
    }

    private static Problem ofAmount(LotRefusal refusal) {
        return switch (refusal) {
            case TooFewGrams few ->
                Problem.of(
                        "lot-too-few-grams",
                        422,
                        "The lot has too few grams for this",
                        "At least one gram stays behind. Ask for fewer than it holds; to move all of it, ship the lot itself.",
                        Map.of("askedGrams", few.asked(), "heldGrams", few.held()));
            case GramsNotHeld missing ->
                Problem.of(
                        "lot-grams-not-held",
                        422,
                        "The lot does not hold these grams in one range",
                        "It does not hold " + missing.asked() + ". Its ranges are in GET /lots/{id}.");
            case NoRangeLongEnough shortRanges ->
                Problem.of(
                        "lot-grams-not-held",
                        422,
                        "The lot does not hold these grams in one range",
                        "None of its ranges has " + shortRanges.asked()
                                + " grams in a row. Split several times, naming grams with fromGram.");
            case TooLight light ->
                Problem.of(
                        "lot-too-light",
                        422,
                        "The lot is too light",
                        "Coded goods weigh a gram or more; " + light.mass() + " carry no code.");
            case NumberTaken taken ->
                Problem.of(
                        "lot-number-taken",
                        409,
                        "The lot number has been used",
                        "You have minted a lot " + taken.number()
                                + " of this GTIN before. Give this one another number.");
            case RecipientHasIt same ->
                Problem.of(
                        "lot-recipient-has-it",
                        422,
                        "The recipient has the lot already",
                        "Name another organisation in recipientOrg.");
            default -> HandlingProblems.of(refusal);
        };
    }
}
