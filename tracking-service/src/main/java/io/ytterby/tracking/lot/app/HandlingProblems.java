package io.ytterby.tracking.lot.app;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotRefusal.NotCoded;
import io.ytterby.tracking.lot.domain.LotRefusal.NotPacked;
import io.ytterby.tracking.lot.domain.LotRefusal.NotWholeGrams;
import io.ytterby.tracking.lot.domain.LotRefusal.PackEmpty;
import io.ytterby.tracking.lot.domain.LotRefusal.PackInItself;
import io.ytterby.tracking.lot.domain.LotRefusal.PackNotHere;
import io.ytterby.tracking.lot.domain.LotRefusal.PackNotPacked;
import io.ytterby.tracking.lot.domain.LotRefusal.PackTooDeep;
import io.ytterby.tracking.lot.domain.LotRefusal.PackTooFull;
import io.ytterby.tracking.lot.domain.LotRefusal.PackedInto;
import io.ytterby.tracking.lot.domain.LotRefusal.TooHeavy;
import io.ytterby.tracking.lot.domain.LotRefusal.Unlike;
import java.util.Map;

/** Refusals of merging, destroying and packing as problems: listed in contracts/problems.md. */
final class HandlingProblems {
    private HandlingProblems() {}

    static Problem of(LotRefusal refusal) {
        return switch (refusal) {
            case Unlike unlike ->
                Problem.of(
                        "lots-unlike",
                        422,
                        "The lots are not of the same goods",
                        "Only lots of one GTIN, stage and composition can have one number. Blend what is mixed.",
                        Map.of("lotId", unlike.lot().toString(), "differsIn", unlike.in()));
            case NotCoded uncoded ->
                Problem.of(
                        "lot-not-coded",
                        422,
                        "Ore carries no codes",
                        "Nothing would keep these lots apart. Blend ore instead.",
                        Map.of("lotId", uncoded.lot().toString()));
            case TooHeavy heavy ->
                Problem.of(
                        "lot-mass-exceeded",
                        422,
                        "The lot weighs less",
                        "Ask for at most what it weighs.",
                        Map.of(
                                "askedMg",
                                heavy.asked().milligrams(),
                                "heldMg",
                                heavy.held().milligrams()));
            case NotWholeGrams part ->
                Problem.of(
                        "lot-not-whole-grams",
                        422,
                        "A part of coded goods is whole grams",
                        "Ask for whole grams, which leaves the remainder, or for all of the lot.",
                        Map.of(
                                "askedMg",
                                part.asked().milligrams(),
                                "heldMg",
                                part.held().milligrams(),
                                "remainderMg",
                                part.remainder().milligrams()));
            default -> ofPacks(refusal);
        };
    }

    private static Problem ofPacks(LotRefusal refusal) {
        return switch (refusal) {
            case NotPacked loose ->
                Problem.of("lot-not-packed", 409, "The lot lies in no pack", "There is nothing to unpack it from.");
            case LotRefusal.NoSuchPack absent -> Problems.notFound("pack", absent.pack());
            case PackNotHere away ->
                Problem.of(
                        "pack-not-here",
                        409,
                        "The pack is not at rest with you",
                        "Another organisation uses this SSCC, or the pack is on its way.",
                        Map.of("sscc", away.pack().value()));
            case PackedInto inner ->
                Problem.of(
                        "pack-packed",
                        409,
                        "The pack lies in another",
                        "Do it with the outermost pack, or take this one out first.",
                        Map.of("packedIn", inner.outer().value()));
            case PackNotPacked loose ->
                Problem.of("pack-not-packed", 409, "The pack lies in no other", "There is nothing to take it out of.");
            case PackEmpty empty ->
                Problem.of("pack-empty", 409, "Nothing is in the pack", "Pack a lot into it first.");
            case PackInItself loop ->
                Problem.of(
                        "pack-in-itself", 422, "A pack cannot lie in itself", "Name a pack that is not in this one.");
            case PackTooDeep deep ->
                Problem.of(
                        "pack-too-deep",
                        422,
                        "Too many packs in one another",
                        "At most " + deep.deepest() + " may.",
                        Map.of("deepest", deep.deepest()));
            case PackTooFull full ->
                Problem.of(
                        "pack-too-full",
                        422,
                        "Too much is in the pack",
                        "It may hold " + full.most() + ", those in the packs in it counted in.",
                        Map.of("most", full.most()));
            default -> ReversalProblems.of(refusal);
        };
    }
}
