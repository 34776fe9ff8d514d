package io.ytterby.intelligence.signal.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.diversion.reference.Permit;
import io.ytterby.intelligence.signal.app.KnownLicences;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows licences: how much may leave under each, and when. */
@Singleton
class LicencesConsumer implements EventConsumer {
    private final KnownLicences licences;

    LicencesConsumer(KnownLicences licences) {
        this.licences = licences;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LicenceState(
            String licenceNumber,
            String holderOrg,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Line> lines,
            @Nullable Instant issuedAt,
            @Nullable String replaces) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String hsCode, long issuedMg) {}

    @Override
    public String name() {
        return "intelligence.licences";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_LICENCE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(LicenceState.class);
        long quota = state.lines().stream().mapToLong(Line::issuedMg).sum();
        var permit = new Permit(
                state.licenceNumber(),
                state.holderOrg(),
                null,
                onlyHeading(state.lines()),
                null,
                quota,
                state.validFrom(),
                state.validUntil(),
                state.replaces(),
                state.replaces() == null ? null : replacesFrom(state));
        var _ = licences.keep(permit, event.aggregateVersion());
    }

    /** It may count from a day on which the other one was still used: nobody could know of it before it was issued. */
    private static LocalDate replacesFrom(LicenceState state) {
        var issuedAt = state.issuedAt();
        if (issuedAt == null) return state.validFrom();
        var issued = LocalDate.ofInstant(issuedAt, ZoneOffset.UTC);
        return issued.isAfter(state.validFrom()) ? issued : state.validFrom();
    }

    /** Null where it is for goods of several headings: then none of them is wrong. */
    private static @Nullable String onlyHeading(List<Line> lines) {
        var headings = lines.stream()
                .map(line -> line.hsCode().substring(0, 6))
                .distinct()
                .toList();
        return headings.size() == 1 ? headings.getFirst() : null;
    }
}
