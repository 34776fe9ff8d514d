package io.ytterby.inspection.instrument.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.inspection.instrument.app.Instruments.PastCard;
import io.ytterby.inspection.instrument.app.ReadInstruments.Seen;
import io.ytterby.inspection.instrument.domain.InstrumentCard;
import io.ytterby.inspection.instrument.domain.Standing;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kit.problem.ProblemLanguage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instrument, whether it may give verdicts today, and the share of the last 30 days in which it could. */
record InstrumentReply(
        String id,
        String kind,
        String serial,
        String place,
        boolean inService,
        @JsonRawValue String card,
        Instant since,
        StandingReply standing,
        UptimeReply uptime,
        long version) {

    /** {@code why} says what is missing where it is not in force. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingReply(
            boolean inForce,
            @Nullable String why,
            @Nullable UUID calibrationId,
            @Nullable String certificate,
            @Nullable LocalDate validUntil) {
        static StandingReply of(Standing standing, ProblemLanguage language) {
            return switch (standing) {
                case Standing.InForce(var _, var calibration) ->
                    new StandingReply(
                            true,
                            null,
                            calibration.id(),
                            calibration.certificate().number(),
                            calibration.certificate().validUntil());
                case Standing.OutOfForce(var why, var _) ->
                    new StandingReply(false, InspectionSentences.told(why, language), null, null, null);
            };
        }
    }

    /** {@code share} is 0 to 1. */
    record UptimeReply(Instant from, Instant until, BigDecimal share) {}

    /** A card that was in force from {@code since} on. */
    record PastReply(
            long version,
            Instant since,
            String kind,
            String serial,
            String place,
            boolean inService,
            @JsonRawValue String card,
            UUID changeId) {
        static PastReply of(PastCard past) {
            InstrumentCard card = past.instrument().card();
            return new PastReply(
                    past.instrument().version(),
                    past.since(),
                    card.kind().name(),
                    card.serial(),
                    card.place(),
                    card.inService(),
                    card.conditions(),
                    past.change());
        }
    }

    static InstrumentReply of(Seen seen, ProblemLanguage language) {
        var instrument = seen.instrument();
        var card = instrument.card();
        var uptime = seen.uptime();
        return new InstrumentReply(
                instrument.id().value(),
                card.kind().name(),
                card.serial(),
                card.place(),
                card.inService(),
                card.conditions(),
                instrument.since(),
                StandingReply.of(seen.standing(), language),
                new UptimeReply(uptime.from(), uptime.until(), uptime.share()),
                instrument.version());
    }
}
