package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules have found so far on one consignment: the paper the engine writes on. */
final class Findings {
    LicenceNeed licence = LicenceNeed.NONE;
    Presumption presumption = Presumption.NOT_APPLICABLE;
    boolean excluded;
    boolean generalLicencePossible = true;
    final Set<String> itemFamilies = new TreeSet<>();
    private final Set<InstrumentId> basis = new TreeSet<>();
    private final Set<ControlCode> codes = new TreeSet<>(Comparator.comparing(ControlCode::value));
    private final Set<String> flags = new TreeSet<>();
    private final List<Reason> reasons = new ArrayList<>();

    void explain(Reason reason) {
        reasons.add(reason);
    }

    void flag(String flag) {
        flags.add(flag);
    }

    /** The instrument joins the basis; a decision on a suspension that ran out is marked, for it may have been extended. */
    void restOn(Instrument instrument, LocalDate day) {
        basis.add(instrument.id());
        if (instrument.standingOn(day) == Standing.REACTIVATED) flags.add("POST_SUSPENSION_VERIFY");
        if (instrument.standingOn(day) == Standing.LAST_DAY_OF_SUSPENSION) flags.add("SUSPENSION_LAST_DAY");
    }

    void control(ControlListEntry entry, boolean traceOnly) {
        codes.add(entry.code());
        if (entry.itemFamily() != null) itemFamilies.add(entry.itemFamily());
        if (traceOnly) flags.add("TRACE_CONTENT");
    }

    boolean restsOn(InstrumentId instrument) {
        return basis.stream().anyMatch(instrument::covers);
    }

    boolean uncontrolled() {
        return licence == LicenceNeed.NONE && basis.isEmpty();
    }

    /** A clause binds for certain: what only might have bound before is dropped again. */
    void settle() {
        basis.clear();
        flags.clear();
    }

    void dropCodes() {
        codes.clear();
    }

    Decision decision() {
        return new Decision(
                licence, presumption, List.copyOf(basis), List.copyOf(codes), List.copyOf(flags), List.copyOf(reasons));
    }
}
