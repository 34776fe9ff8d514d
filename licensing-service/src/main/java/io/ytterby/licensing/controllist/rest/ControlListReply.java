package io.ytterby.licensing.controllist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Confidence;
import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.ControlListEntry;
import io.ytterby.licensing.controllist.domain.Instrument;
import io.ytterby.licensing.controllist.domain.InstrumentKind;
import io.ytterby.licensing.controllist.domain.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list as of a day.
 *
 * @param entries those whose instrument binds on that day
 */
record ControlListReply(String version, LocalDate asOf, List<InstrumentReply> instruments, List<EntryReply> entries) {

    static ControlListReply of(ControlList list, LocalDate day) {
        return new ControlListReply(
                list.version(),
                day,
                list.instruments().values().stream()
                        .sorted(Comparator.comparing(Instrument::id))
                        .map(one -> InstrumentReply.of(one, list, day))
                        .toList(),
                list.entries().stream()
                        .map(entry -> EntryReply.of(entry, list, day))
                        .filter(entry -> entry.standing().binds())
                        .toList());
    }

    /** All entries of a code, also those whose instrument does not bind today. */
    record CodeReply(String version, LocalDate asOf, ControlCode code, List<EntryReply> entries) {
        static CodeReply of(ControlList list, ControlCode code, List<ControlListEntry> found, LocalDate day) {
            return new CodeReply(
                    list.version(),
                    day,
                    code,
                    found.stream().map(entry -> EntryReply.of(entry, list, day)).toList());
        }
    }

    /** An instrument with all its entries, whether or not it binds on the day. */
    record InstrumentEntriesReply(
            String version, LocalDate asOf, InstrumentReply instrument, List<EntryReply> entries) {
        static InstrumentEntriesReply of(Instrument one, ControlList list, LocalDate day) {
            return new InstrumentEntriesReply(
                    list.version(),
                    day,
                    InstrumentReply.of(one, list, day),
                    list.entries().stream()
                            .filter(entry -> one.id().equals(entry.instrument()))
                            .map(entry -> EntryReply.of(entry, list, day))
                            .toList());
        }
    }

    /** An announcement or law with where it stands on the day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstrumentReply(
            String id,
            String title,
            InstrumentKind kind,
            @Nullable LocalDate published,
            LocalDate effectiveFrom,
            List<SuspensionReply> suspensions,
            boolean reexportLiability,
            Standing standing,
            Confidence confidence,
            String source,
            @Nullable String note) {
        static InstrumentReply of(Instrument one, ControlList list, LocalDate day) {
            return new InstrumentReply(
                    one.id().value(),
                    one.title(),
                    one.kind(),
                    one.published(),
                    one.effectiveFrom(),
                    one.suspensions().stream()
                            .map(pause -> new SuspensionReply(
                                    pause.by().value(), pause.from(), pause.until(), pause.confidence()))
                            .toList(),
                    one.reachesReExport(),
                    list.standing(one, day),
                    one.confidence(),
                    one.source(),
                    one.note());
        }
    }

    /**
     * @param until the last day of it
     */
    record SuspensionReply(String by, LocalDate from, LocalDate until, Confidence confidence) {}

    /**
     * An entry as its fields have it.
     *
     * @param families a closed list; absent where any family will do
     * @param plusRareEarths whether a family with further rare earths counts as the family
     * @param sized whether it also names dimensions, which the declarant answers for
     * @param usBanFamily the family that a ban on destinations calls it by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryReply(
            String id,
            ControlCode code,
            @Nullable String instrument,
            Standing standing,
            @Nullable Element element,
            String form,
            @Nullable List<String> families,
            boolean plusRareEarths,
            Set<Element> requiresAny,
            Map<Element, BigDecimal> minWtPct,
            @Nullable BigDecimal minPurityPct,
            @Nullable BigDecimal abovePurityPct,
            boolean sized,
            List<String> hsCodes,
            @Nullable String usBanFamily,
            Confidence confidence,
            String source,
            @Nullable String note) {
        static EntryReply of(ControlListEntry entry, ControlList list, LocalDate day) {
            var wording = entry.wording();
            var id = entry.instrument();
            return new EntryReply(
                    entry.id(),
                    entry.code(),
                    id == null ? null : id.value(),
                    id == null ? Standing.IN_FORCE : list.standing(list.instrument(id), day),
                    entry.element(),
                    wording.form(),
                    wording.closed()
                            ? wording.families().stream().map(AlloyFamily::name).toList()
                            : null,
                    wording.otherRareEarthsToo(),
                    wording.requiresAny(),
                    wording.minWeightPercent(),
                    wording.minPurityPercent(),
                    wording.abovePurityPercent(),
                    wording.sized(),
                    entry.hsCodes(),
                    entry.itemFamily(),
                    entry.confidence(),
                    entry.source(),
                    entry.note());
        }
    }
}
