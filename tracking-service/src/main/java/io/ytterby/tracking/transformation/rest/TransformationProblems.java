package io.ytterby.tracking.transformation.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.transformation.domain.BalanceOutcome;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.DoesNotBalance;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.RicherThanOxide;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Side;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.StageNotAllowed;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.TooHeavy;
import io.ytterby.tracking.transformation.domain.Blend;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.CompositionDisagrees;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.CustodyTooStrong;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.NoEvidenceOfReturn;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.NoSuchProcess;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.NotInUse;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.NotOfOneStage;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.OfBalance;
import io.ytterby.tracking.transformation.domain.TransformationRefusal.OfLot;
import java.util.Map;

/** Each refusal as a problem. A slug is a promise to clients: listed in contracts/problems.md. */
final class TransformationProblems {
    private TransformationProblems() {}

    static Problem of(TransformationRefusal refusal) {
        return switch (refusal) {
            case OfLot lot -> LotProblems.of(lot.why());
            case OfBalance balance -> ofBalance(balance.why());
            case NoSuchProcess unknown ->
                Problem.of(
                        "process-unknown",
                        422,
                        "There is no such process",
                        "Name one of those that hold today; GET /v1/processes says what each takes and makes.",
                        Map.of("known", unknown.known()));
            case CustodyTooStrong claim ->
                Problem.of(
                        "custody-model-too-strong",
                        422,
                        "The inputs do not carry so strong a claim",
                        "Claim " + claim.strongest() + " at most, or leave custodyModel out.",
                        Map.of(
                                "asked",
                                claim.asked().name(),
                                "strongest",
                                claim.strongest().name()));
            case NotOfOneStage mixed ->
                Problem.of(
                        "blend-stages-differ",
                        422,
                        "A blend is of one stage",
                        "The inputs are " + mixed.stages() + ". What changes the stage is a transformation.");
            case CompositionDisagrees apart ->
                Problem.of(
                        "blend-composition-disagrees",
                        422,
                        "The stated composition is not what the inputs come to",
                        "Measure again, or leave composition out to take the computed one.",
                        Map.of(
                                "elements",
                                apart.on().stream()
                                        .map(TransformationProblems::row)
                                        .toList()));
            case NotInUse fresh ->
                Problem.of(
                        "lot-not-in-use",
                        422,
                        "Goods of this stage are not recycled",
                        "It is " + fresh.stage() + ". Metal, alloy, magnets and components come back as scrap.");
            case NoEvidenceOfReturn gone ->
                Problem.of(
                        "return-evidence-missing",
                        422,
                        "The goods left the country",
                        "Name the import under which they came back in returnReference.");
        };
    }

    private static Map<String, String> row(Blend.Disagreement apart) {
        return Map.of(
                "element", apart.element().name(),
                "stated", apart.stated().toPlainString(),
                "computed", apart.computed().toPlainString());
    }

    private static Problem ofBalance(BalanceOutcome.Refused refused) {
        return switch (refused) {
            case StageNotAllowed wrong ->
                Problem.of(
                        "process-stage",
                        422,
                        wrong.side() == Side.INPUT
                                ? "The process does not take goods of this stage"
                                : "The process does not make goods of this stage",
                        wrong.process().name() + " takes "
                                + wrong.process().inputs().stream().sorted().toList() + " and makes "
                                + wrong.process().outputs().stream().sorted().toList() + ".",
                        Map.of("stage", wrong.stage().name()));
            case RicherThanOxide rich ->
                Problem.of(
                        "richer-than-oxide",
                        422,
                        "No oxide holds so much",
                        "The rare earths of /outputs/" + rich.output() + " would be "
                                + rich.percentAsOxides().toPlainString()
                                + " % of it as oxides. Is composition meant in oxides? Send it as oxides then.",
                        Map.of("percentAsOxides", rich.percentAsOxides().toPlainString()));
            case TooHeavy heavy ->
                Problem.of(
                        "more-out-than-in",
                        422,
                        "More comes out than went in",
                        "What comes out and is lost weighs more than what went in and was added. Declare what was added, oxygen too, in auxiliaries.",
                        Map.of("balance", BalanceReply.of(heavy.balance())));
            case DoesNotBalance open ->
                Problem.of(
                        "mass-balance",
                        422,
                        "The elements do not add up",
                        "For each element in elements, what went in is not what came out and was lost, or too much was lost. The fault says which.",
                        Map.of(
                                "elements",
                                BalanceReply.elements(open.balance().faulty()),
                                "balance",
                                BalanceReply.of(open.balance())));
        };
    }
}
