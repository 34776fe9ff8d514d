package io.ytterby.licensing.controllist.data;

import io.ytterby.licensing.controllist.domain.Instrument;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.InstrumentKind;
import io.ytterby.licensing.controllist.domain.ScopeClarification;
import io.ytterby.licensing.controllist.domain.Suspension;

/** Reads announcements, their suspensions, and what the authority has said they mean. */
final class InstrumentsReader {
    private InstrumentsReader() {}

    static Instrument instrument(Json from) {
        return new Instrument(
                new InstrumentId(from.text("id")),
                from.text("title"),
                from.word("kind", InstrumentKind.class),
                from.dayOrNull("published"),
                from.day("effective_from"),
                from.parts("suspensions").stream()
                        .map(InstrumentsReader::suspension)
                        .toList(),
                from.flag("reexport_liability", false),
                from.text("source"),
                from.confidence(),
                from.textOrNull("note"));
    }

    static ScopeClarification clarification(Json from) {
        return new ScopeClarification(
                from.text("id"),
                from.text("what"),
                new InstrumentId(from.text("applies")),
                from.text("stage"),
                from.flag("in_scope", true),
                from.textOrNull("flag"),
                from.confidence());
    }

    private static Suspension suspension(Json from) {
        return new Suspension(
                new InstrumentId(from.text("by")), from.day("from"), from.day("until_inclusive"), from.confidence());
    }
}
