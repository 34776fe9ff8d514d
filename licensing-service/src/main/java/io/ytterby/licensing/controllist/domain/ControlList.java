package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
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
        instruments = Collections.unmodifiableSortedMap(new TreeMap<>(instruments));
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

    /** Where an instrument stands on a day, as the knobs of this list have it. */
    public Standing standing(Instrument instrument, LocalDate day) {
        return policy.reads(instrument.standingOn(day));
    }

    public boolean binds(InstrumentId id, LocalDate day) {
        return standing(instrument(id), day).binds();
    }

    InstrumentOnDay on(LocalDate day, Instrument instrument) {
        return new InstrumentOnDay(instrument, day, standing(instrument, day));
    }

    InstrumentOnDay on(LocalDate day, InstrumentId id) {
        return on(day, instrument(id));
    }

    ControlList under(ListPolicy other) {
        return new ControlList(
                version,
                other,
                instruments,
                entries,
                clarifications,
                reviewPolicies,
                redFlags,
                abroad,
                ordinaryLicence,
                hsExpectations);
    }

    /** Whether goods can be filed under the code, at home or by an annex on re-export. */
    public boolean knows(ControlCode code) {
        return !entriesOf(code).isEmpty()
                || abroad.annex().stream().anyMatch(entry -> entry.code().equals(code));
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
