package io.ytterby.licensing.controllist.data;

import io.ytterby.kernel.ControlCode;
import io.ytterby.licensing.controllist.domain.ControlListEntry;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.Wording;
import java.util.Optional;

/** Reads entries of the list and of annexes. */
final class EntriesReader {
    private EntriesReader() {}

    static ControlListEntry entry(Json from) {
        return new ControlListEntry(
                from.text("id"),
                new ControlCode(from.text("control_code")),
                Optional.ofNullable(from.textOrNull("instrument"))
                        .map(InstrumentId::new)
                        .orElse(null),
                Optional.ofNullable(from.textOrNull("element"))
                        .map(Json::element)
                        .orElse(null),
                wording(from.part("match")),
                from.texts("hs_codes"),
                from.textOrNull("us_ban_family"),
                from.textOrNull("note"),
                from.text("source"),
                from.confidence());
    }

    private static Wording wording(Json from) {
        return new Wording(
                from.text("form"),
                from.families("families"),
                from.has("families"),
                from.flag("plus_rare_earths", false),
                from.elements("requires_any"),
                from.shares("min_wt_pct"),
                from.decimalOrNull("min_purity_pct"),
                from.decimalOrNull("gt_purity_pct"),
                from.flag("sized", false));
    }
}
