package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One version of the law as data. Evaluated as of a day, it gives the same answer for ever. */
public record ControlList(
        String version,
        ListPolicy policy,
        Map<InstrumentId, Instrument> instruments,
        List<ControlListEntry> entries,
        List<ScopeClarification> clarifications,
        List<ReviewPolicy> reviewPolicies,
        List<RedFlag> redFlags,
        AbroadRules abroad,
        OrdinaryLicenceRule ordinaryLicence,
        HsExpectations hsExpectations) {
    public ControlList {
        instruments = Map.copyOf(instruments);
        entries = List.copyOf(entries);
    }

    public static Map<InstrumentId, Instrument> byId(Collection<Instrument> instruments) {
        return instruments.stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
    }

    /**
     * @throws IllegalArgumentException if the list does not know the instrument, which is a fault of the data
     */
    public Instrument instrument(InstrumentId id) {
        var found = instruments.get(id);
        if (found == null)
            throw new IllegalArgumentException("the control list " + version + " has no instrument " + id);
        return found;
    }

    public boolean binds(InstrumentId id, LocalDate day) {
        return instrument(id).standingOn(day).binds();
    }

    /** Whether goods can be filed under the code, at home or by an annex on re-export. */
    public boolean knows(ControlCode code) {
        return !entriesOf(code).isEmpty()
                || abroad.annex().stream().anyMatch(entry -> entry.code().equals(code));
    }

    boolean knowsForm(String form) {
        return forms().contains(form);
    }

    /** Every form of goods that an entry speaks of, in order of the alphabet. */
    public SortedSet<String> forms() {
        var forms = new TreeSet<String>();
        entries.forEach(entry -> forms.add(entry.wording().form()));
        return forms;
    }

    public List<ControlListEntry> entriesOf(ControlCode code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).toList();
    }
}
