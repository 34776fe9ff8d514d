package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import java.util.Set;

/** Why something was not done with a lot. */
public sealed interface LotRefusal {
    /** There is none, or it is not the caller's: the two look the same. */
    record NoSuchLot(LotId lot) implements LotRefusal {}

    record Frozen(LotId lot, Set<DeclarationId> by) implements LotRefusal {}

    record Locked(LotId lot, DeclarationId by) implements LotRefusal {}

    record WrongStatus(LotId lot, LotStatus is, LotStatus needed) implements LotRefusal {}

    record Packed(LotId lot, Sscc pack) implements LotRefusal {}

    record TooFewGrams(long asked, long held) implements LotRefusal {}

    record GramsNotHeld(LotId lot, GramRange asked) implements LotRefusal {}

    record NoRangeLongEnough(LotId lot, long asked) implements LotRefusal {}

    record TooLight(Mass mass) implements LotRefusal {}

    record NumberTaken(LotNumber number) implements LotRefusal {}

    record RecipientHasIt() implements LotRefusal {}

    /** It carries no codes that would keep it apart from what it is put together with. */
    record NotCoded(LotId lot) implements LotRefusal {}

    /** @param in what they differ in: {@code gtin}, {@code stage} or {@code composition} */
    record Unlike(LotId lot, LotId into, String in) implements LotRefusal {}

    record TooHeavy(LotId lot, Mass asked, Mass held) implements LotRefusal {}

    /** A part of a coded lot is whole grams, and leaves at least the remainder; or it is all of it. */
    record NotWholeGrams(LotId lot, Mass asked, Mass held, Mass remainder) implements LotRefusal {}

    /** Nobody has registered it, and here only registered rights count. */
    record RightUnknown(SourceOfRight source) implements LotRefusal {}

    /** @param in what of the mint it does not cover: {@code organisation}, {@code gtin}, {@code stage}, {@code validity} */
    record RightUnfit(SourceOfRight source, String in) implements LotRefusal {}

    record RightOverdrawn(SourceOfRight source, Mass asked, Mass left) implements LotRefusal {}

    record NotPacked(LotId lot) implements LotRefusal {}

    record NoSuchPack(Sscc pack) implements LotRefusal {}

    /** Another organisation, or the pack's way to one, keeps it from being packed. */
    record PackNotHere(Sscc pack) implements LotRefusal {}

    /** It is to be done with the pack that it lies in. */
    record PackedInto(Sscc pack, Sscc outer) implements LotRefusal {}

    record PackNotPacked(Sscc pack) implements LotRefusal {}

    record PackEmpty(Sscc pack) implements LotRefusal {}

    record PackInItself(Sscc pack) implements LotRefusal {}

    record PackTooDeep(Sscc pack, int deepest) implements LotRefusal {}

    record PackTooFull(Sscc pack, int most) implements LotRefusal {}

    record NoSuchOperation(OperationId operation) implements LotRefusal {}

    record NotReversible(OperationId operation, Operation.Kind kind) implements LotRefusal {}

    record AlreadyReversed(OperationId operation, OperationId by) implements LotRefusal {}

    /** Something was done with the lot since. */
    record TouchedSince(OperationId operation, LotId lot) implements LotRefusal {}

    /** The pack was moved, or what lies in it may not be, since. */
    record PackTouchedSince(OperationId operation) implements LotRefusal {}

    /** Others changed the lot at the same moment, more often than it was tried. */
    record Contended(LotId lot) implements LotRefusal {}
}
