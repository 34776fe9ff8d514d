package io.ytterby.licensing.controllist.domain;

import java.util.ArrayList;
import java.util.List;

/** Goods that leave the home country: the entries of the list, less what the authority has said is not meant. */
final class HomeRule {
    private final ControlList list;

    HomeRule(ControlList list) {
        this.list = list;
    }

    void apply(Consignment consignment, Findings findings) {
        var day = consignment.asOf();
        var goods = consignment.goods();
        var traces = list.policy().traces();
        var open = new ArrayList<Runnable>();
        for (var entry : list.entries()) {
            var instrument = instrumentOf(entry);
            var standing = instrument.standingOn(day);
            switch (entry.wording().fit(goods, traces)) {
                case Fit.Misses misses
                when standing.binds() && !misses.compared().isEmpty() ->
                    findings.explain(
                            why("Not met: " + entry.code(), entry, instrument, consignment, misses.compared()));
                case Fit.Misses _ -> {}
                case Fit.CannotTell gap
                when standing.binds() && !excluded(entry, consignment, findings) ->
                    open.add(() -> leaveOpen(entry, gap, consignment, findings));
                case Fit.CannotTell _ -> {}
                case Fit.Fits _
                when !standing.binds() && standing != Standing.LAST_DAY_OF_SUSPENSION ->
                    findings.explain(why(
                            entry.code() + " fits, but its instrument is not in force on " + day + " (" + standing
                                    + ").",
                            entry,
                            instrument,
                            consignment,
                            List.of()));
                case Fit.Fits fits
                when !excluded(entry, consignment, findings) -> {
                    if (standing.binds()) control(entry, fits, consignment, findings);
                    else open.add(() -> lastDay(entry, fits, consignment, findings));
                }
                case Fit.Fits _ -> {}
            }
        }
        if (findings.licence == LicenceNeed.NONE && !open.isEmpty()) open.forEach(Runnable::run);
        if (findings.licence == LicenceNeed.NONE) {
            excludedByStageAlone(consignment, findings);
            greyArea(consignment, findings);
        }
    }

    private void control(ControlListEntry entry, Fit.Fits fits, Consignment consignment, Findings findings) {
        var instrument = instrumentOf(entry);
        findings.licence = LicenceNeed.DUAL_USE_LICENCE;
        findings.control(entry, fits.traceOnly());
        findings.restOn(instrument, consignment.asOf());
        findings.explain(why(
                "The goods fit " + entry.code() + "; a dual-use licence is needed.",
                entry,
                instrument,
                consignment,
                fits.compared()));
    }

    private void lastDay(ControlListEntry entry, Fit.Fits fits, Consignment consignment, Findings findings) {
        var instrument = instrumentOf(entry);
        findings.licence = LicenceNeed.MANUAL_REVIEW;
        findings.restOn(instrument, consignment.asOf());
        findings.explain(why(
                "The goods fit " + entry.code() + ", on the last day of a suspension: the texts do not say whether that"
                        + " day is still suspended. Ask the authority.",
                entry,
                instrument,
                consignment,
                fits.compared()));
    }

    private void leaveOpen(ControlListEntry entry, Fit.CannotTell gap, Consignment consignment, Findings findings) {
        var instrument = instrumentOf(entry);
        findings.licence = LicenceNeed.MANUAL_REVIEW;
        findings.flag(gap.flag());
        findings.restOn(instrument, consignment.asOf());
        findings.explain(why(
                "Whether " + entry.code() + " fits cannot be told without " + gap.missing() + ".",
                entry,
                instrument,
                consignment,
                List.of()));
    }

    private boolean excluded(ControlListEntry entry, Consignment consignment, Findings findings) {
        var instrument = instrumentOf(entry);
        var clarification = list.clarifications().stream()
                .filter(one -> one.applies().covers(instrument.id()) && one.excludes(consignment.goods()))
                .findFirst();
        clarification.ifPresent(one -> exclude(one, instrument, consignment, findings));
        return clarification.isPresent();
    }

    /** Assemblies are often declared under a form the list does not know; say all the same why they are free. */
    private void excludedByStageAlone(Consignment consignment, Findings findings) {
        if (findings.excluded) return;
        var goods = consignment.goods();
        list.clarifications().stream()
                .filter(one -> list.binds(one.applies(), consignment.asOf()) && one.excludes(goods))
                .filter(one -> one.id().equals(goods.scopeClause()) || holdsElementOf(one.applies(), goods))
                .findFirst()
                .ifPresent(one -> exclude(one, list.instrument(one.applies()), consignment, findings));
    }

    private boolean holdsElementOf(InstrumentId instrument, Goods goods) {
        return list.entries().stream()
                .filter(entry -> instrument.equals(entry.instrument()) && entry.element() != null)
                .anyMatch(entry -> goods.weightPercent().entrySet().stream()
                        .anyMatch(part -> part.getKey() == entry.element()
                                && list.policy().traces().control(part.getValue())));
    }

    private static void exclude(
            ScopeClarification clarification, Instrument instrument, Consignment consignment, Findings findings) {
        if (findings.excluded) return;
        findings.excluded = true;
        if (clarification.flag() != null) findings.flag(clarification.flag());
        findings.explain(Reason.of(
                "Outside the scope, as the authority has clarified: " + clarification.what(),
                instrument,
                consignment.asOf(),
                clarification.id(),
                List.of(),
                clarification.confidence()));
    }

    /** The family names a controlled element, yet the list names other families for this form: a person should look. */
    private void greyArea(Consignment consignment, Findings findings) {
        var family = consignment.goods().family();
        if (family == null || findings.excluded || findings.licence != LicenceNeed.NONE) return;
        var grey = list.entries().stream()
                .filter(entry -> entry.wording().closed()
                        && entry.wording().form().equals(consignment.goods().form()))
                .filter(entry ->
                        instrumentOf(entry).standingOn(consignment.asOf()).binds())
                .filter(entry -> entry.element() != null && family.elements().contains(entry.element()))
                .filter(entry -> !entry.wording().families().stream().allMatch(one -> sharesAll(one, family)))
                .toList();
        if (grey.isEmpty()) return;
        findings.flag("GREY_AREA_FAMILY");
        var entry = grey.getFirst();
        findings.explain(why(
                family + " holds " + entry.element() + ", but the closed list of " + entry.code() + " names "
                        + entry.wording().families() + " only.",
                entry,
                instrumentOf(entry),
                consignment,
                List.of()));
    }

    /** A magnet family that is listed only together with a further element (NdFeB with Dy) is free without it, not grey. */
    private static boolean sharesAll(AlloyFamily listed, AlloyFamily declared) {
        return declared.is(listed, true);
    }

    private Instrument instrumentOf(ControlListEntry entry) {
        var id = entry.instrument();
        if (id == null) throw new IllegalArgumentException("the entry " + entry.id() + " names no instrument");
        return list.instrument(id);
    }

    private static Reason why(
            String says,
            ControlListEntry entry,
            Instrument instrument,
            Consignment consignment,
            List<Comparison> compared) {
        return Reason.of(says, instrument, consignment.asOf(), entry.id(), compared, entry.confidence());
    }
}
