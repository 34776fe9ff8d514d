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

    /** Others changed the lot at the same moment, more often than it was tried. */
    record Contended(LotId lot) implements LotRefusal {}
}
