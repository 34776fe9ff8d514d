package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.util.ArrayList;
import java.util.List;

/** Goods that leave the home country: the entries of the list, less what the authority has said is not meant. */
final class HomeRule {
    private final ControlList list;
    private final EntriesByForm entries;
    private final Scope scope;
    private final GreyArea greyArea;

    HomeRule(ControlList list, EntriesByForm entries) {
        this.list = list;
        this.entries = entries;
        this.scope = new Scope(list);
        this.greyArea = new GreyArea(list, entries);
    }

    /** An entry of which it is open whether it binds these goods. */
    private record Open(ControlListEntry entry, InstrumentOnDay on, Fit fit) {
        boolean forWantOfComposition() {
            return fit instanceof Fit.CannotTell gap && gap.forWantOfComposition();
        }
    }

    void apply(Consignment consignment, Findings findings) {
        var goods = consignment.goods();
        var traces = list.policy().traces();
        var open = new ArrayList<Open>();
        var excluded = scope.of(goods);
        for (var entry : entries.of(goods.form())) {
            var fit = entry.fit(goods, traces);
            if (fit instanceof Fit.Misses(var numbers) && numbers.isEmpty()) continue;
            var on = list.on(consignment.asOf(), entries.instrumentOf(entry));
            switch (fit) {
                case Fit.Misses(var compared) -> {
                    if (on.binds()) findings.explain(why("Not met: " + entry.code(), entry, on, compared));
                }
                case Fit.CannotTell gap -> {
                    if ((on.binds() || on.isOpen()) && !excluded.takes(on)) open.add(new Open(entry, on, gap));
                }
                case Fit.Fits fits -> {
                    if (!on.binds() && !on.isOpen()) findings.explain(asleep(entry, on));
                    else if (!excluded.takes(on)) {
                        if (on.binds()) control(entry, fits, on, findings);
                        else open.add(new Open(entry, on, fits));
                    }
                }
            }
        }
        boolean settled = findings.licence != LicenceNeed.NONE;
        for (var one : likely(open, goods)) leaveOpen(one, settled, findings);
        excluded.tell(consignment, findings);
        if (findings.licence == LicenceNeed.NONE) greyArea.look(consignment, findings);
    }

    void applyFiled(ControlCode code, Consignment about, Findings findings) {
        var filed = new Fit.Fits(List.of(new Comparison("control code", code.value(), "=", code.value(), true)), false);
        var open = new ArrayList<Open>();
        for (var entry : list.entriesOf(code)) {
            var on = list.on(about.asOf(), entries.instrumentOf(entry));
            if (on.binds()) control(entry, filed, on, findings);
            else if (on.isOpen()) open.add(new Open(entry, on, filed));
        }
        boolean settled = findings.licence != LicenceNeed.NONE;
        for (var one : open) leaveOpen(one, settled, findings);
    }

    private static void control(ControlListEntry entry, Fit.Fits fits, InstrumentOnDay on, Findings findings) {
        findings.licence = LicenceNeed.DUAL_USE_LICENCE;
        findings.control(entry, fits.traceOnly());
        findings.restOn(on);
        findings.decide(
                why("The goods fit " + entry.code() + "; a dual-use licence is needed.", entry, on, fits.compared()));
    }

    /** Without a composition the tariff code says which entries can be meant, if it is one that some entry of the form names. */
    private List<Open> likely(List<Open> open, Goods goods) {
        var hs = goods.hsCode();
        if (hs == null || open.isEmpty()) return open;
        if (entries.of(goods.form()).stream().noneMatch(entry -> entry.isFiledAs(hs))) return open;
        return open.stream()
                .filter(one -> !one.forWantOfComposition() || one.entry().mayBeFiledAs(hs))
                .toList();
    }

    /** @param settled whether a licence is needed anyway, and only the codes are open */
    private static void leaveOpen(Open one, boolean settled, Findings findings) {
        switch (one.fit()) {
            case Fit.CannotTell gap -> {
                if (settled && !gap.uncertain() && !one.on().binds()) return;
                if (!settled || gap.uncertain()) findings.flag(gap.flag());
                review(
                        settled,
                        one.on(),
                        why(
                                "Whether " + one.entry().code() + " fits cannot be told without " + gap.missing() + ".",
                                one.entry(),
                                one.on(),
                                gap.compared()),
                        findings);
            }
            case Fit.Fits fits ->
                review(
                        settled,
                        one.on(),
                        why(
                                "The goods fit " + one.entry().code()
                                        + (one.on().standing() == Standing.LAST_DAY_OF_SUSPENSION
                                                ? ", on the last day of a suspension: the texts do not say whether that"
                                                        + " day is still suspended. Ask the authority."
                                                : ", whose suspension has run out: whether it was extended is for a"
                                                        + " person to find out."),
                                one.entry(),
                                one.on(),
                                fits.compared()),
                        findings);
            case Fit.Misses _ -> throw new IllegalStateException("a miss is not open");
        }
    }

    private static void review(boolean settled, InstrumentOnDay on, Reason reason, Findings findings) {
        if (settled) {
            findings.explain(reason);
            return;
        }
        findings.licence = LicenceNeed.MANUAL_REVIEW;
        findings.restOn(on);
        findings.decide(reason);
    }

    private static Reason asleep(ControlListEntry entry, InstrumentOnDay on) {
        return why(
                entry.code() + " fits, but its instrument is not in force on " + on.day() + " (" + on.standing() + ").",
                entry,
                on,
                List.of());
    }

    private static Reason why(String says, ControlListEntry entry, InstrumentOnDay on, List<Comparison> compared) {
        return Reason.of(
                says,
                on,
                entry.id(),
                compared,
                entry.confidence().orLess(on.instrument().confidence()));
    }
}
