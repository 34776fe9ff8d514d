package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules have found so far on one consignment: the paper the engine writes on. */
final class Findings {
    private static final Comparator<ControlCode> BY_CODE = Comparator.comparing(ControlCode::value);

    LicenceNeed licence = LicenceNeed.NONE;
    Presumption presumption = Presumption.NOT_APPLICABLE;
    boolean excluded;
    boolean generalLicencePossible = true;
    final PartyList party;
    final Set<String> itemFamilies = new TreeSet<>();
    private final Set<InstrumentId> basis = new TreeSet<>();
    private final Set<ControlCode> codes = new TreeSet<>(BY_CODE);
    private final Set<String> flags = new TreeSet<>();
    private final List<Reason> reasons = new ArrayList<>();
    private @Nullable Confidence weakest;

    Findings(PartyList party) {
        this.party = party;
    }

    Circumstances circumstances(Consignment consignment) {
        return new Circumstances(consignment, party, itemFamilies);
    }

    /** A step that was looked at and decides nothing. */
    void explain(Reason reason) {
        reasons.add(reason);
    }

    /** A step that the decision rests on: the decision is as sure as the least sure of them. */
    void decide(Reason reason) {
        explain(reason);
        var said = reason.confidence();
        if (said != null && (weakest == null || said.compareTo(weakest) > 0)) weakest = said;
    }

    void flag(String flag) {
        flags.add(flag);
    }

    /** The instrument joins the basis; a decision on a suspension that ran out is marked, for it may have been extended. */
    void restOn(InstrumentOnDay on) {
        basis.add(on.id());
        switch (on.standing()) {
            case REACTIVATED, RETURN_UNCONFIRMED -> flags.add("POST_SUSPENSION_VERIFY");
            case LAST_DAY_OF_SUSPENSION -> flags.add("SUSPENSION_LAST_DAY");
            case NOT_YET_EFFECTIVE, SUSPENDED, IN_FORCE -> {}
        }
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
                licence,
                presumption,
                List.copyOf(basis),
                List.copyOf(codes),
                List.copyOf(flags),
                List.copyOf(reasons),
                weakest != null ? weakest : weakestOfAll());
    }

    /** Nothing was found that binds: that is as sure as what was looked at. */
    private Confidence weakestOfAll() {
        return reasons.stream()
                .map(Reason::confidence)
                .filter(one -> one != null)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.FOUND);
    }
}
