package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.HistoryEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done with an application, oldest first. */
record HistoryReply(List<EntryReply> items) {
    /**
     * @param person absent, as is the note, where an exporter reads what an authority did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryReply(
            Instant at,
            OrganisationId organisation,
            @Nullable PersonId person,
            String step,
            @Nullable ApplicationStatus from,
            ApplicationStatus to,
            @Nullable String note) {
        static EntryReply of(HistoryEntry entry, Actor reader) {
            boolean whole = reader.isAuthority() || entry.organisation().equals(reader.organisation());
            return new EntryReply(
                    entry.at(),
                    entry.organisation(),
                    whole ? entry.person() : null,
                    entry.step(),
                    entry.from(),
                    entry.to(),
                    whole ? entry.note() : null);
        }
    }

    static HistoryReply of(List<HistoryEntry> entries, Actor reader) {
        return new HistoryReply(
                entries.stream().map(one -> EntryReply.of(one, reader)).toList());
    }
}
