package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** A family that names a controlled element, where the list names other families for this form: a person should look. */
final class GreyArea {
    private final ControlList list;
    private final EntriesByForm entries;

    GreyArea(ControlList list, EntriesByForm entries) {
        this.list = list;
        this.entries = entries;
    }

    void look(Consignment consignment, Findings findings) {
        var family = consignment.goods().family();
        if (family == null || findings.excluded) return;
        for (var entry : entries.of(consignment.goods().form())) {
            if (!entry.wording().closed() || !family.elements().contains(entry.element())) continue;
            // A family that is listed only together with a further element (NdFeB with Dy) is free without it, not
            // grey.
            if (entry.wording().families().stream().allMatch(listed -> family.is(listed, true))) continue;
            var on = list.on(consignment.asOf(), entries.instrumentOf(entry));
            if (!on.binds()) continue;
            findings.flag("GREY_AREA_FAMILY");
            findings.decide(Reason.of(
                    family + " holds " + entry.element() + ", but the closed list of " + entry.code() + " names "
                            + entry.wording().families() + " only.",
                    on,
                    entry.id(),
                    List.of(),
                    entry.confidence()));
            return;
        }
    }
}
