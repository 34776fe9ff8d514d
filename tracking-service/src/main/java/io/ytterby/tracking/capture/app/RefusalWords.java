package io.ytterby.tracking.capture.app;

import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.LotRefusal.Contended;
import io.ytterby.tracking.lot.domain.LotRefusal.Frozen;
import io.ytterby.tracking.lot.domain.LotRefusal.Locked;
import io.ytterby.tracking.lot.domain.LotRefusal.NoSuchLot;
import io.ytterby.tracking.lot.domain.LotRefusal.Packed;
import io.ytterby.tracking.lot.domain.LotRefusal.RecipientHasIt;
import io.ytterby.tracking.lot.domain.LotRefusal.WrongStatus;

/** Why a lot could not be moved, for whoever captured the event that says it was. */
final class RefusalWords {
    private RefusalWords() {}

    static String of(LotRefusal refusal) {
        return switch (refusal) {
            case NoSuchLot absent -> "There is no lot " + absent.lot() + " that you may move so.";
            case Frozen frozen -> "The lot " + frozen.lot() + " is frozen: customs hold it.";
            case Locked locked -> "The lot " + locked.lot() + " is locked: the declaration " + locked.by() + " has it.";
            case WrongStatus wrong ->
                "The lot " + wrong.lot() + " is " + wrong.is() + " and has to be " + wrong.needed() + ".";
            case Packed packed -> "The lot " + packed.lot() + " lies in the pack " + packed.pack() + ": name the pack.";
            case RecipientHasIt same -> "The recipient is the one who has it.";
            case Contended contended -> "The lot " + contended.lot() + " was changed by others at the same moment.";
            default -> "The lot can't be moved so: " + refusal + ".";
        };
    }
}
