package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.buyer.app.CaseOutlook;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that names you. Its components are the columns of the CSV.
 *
 * @param supplier who applied; only where that is shared with you as a whole
 * @param workingDaysUsed working days of the authority's side, of {@code workingDaysTerm} that it has by law
 * @param p50 by when half of the cases like it were decided that were as old; absent if too little may be told
 * @param p80 the same for four of five
 * @param n decided cases that this rests on
 * @param lateShare which share of such cases was decided after {@code needBy}, {@code "0.00"} to {@code "1.00"}
 * @param forecastSays in words, and whether the group had to be widened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationV1(
        String applicationId,
        String status,
        String says,
        String licenceKind,
        String destination,
        @Nullable String supplier,
        Instant submittedAt,
        int workingDaysUsed,
        int workingDaysTerm,
        LocalDate countedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String licenceNumber,
        @Nullable LocalDate p50,
        @Nullable LocalDate p80,
        @Nullable Integer n,
        @Nullable Integer openCases,
        @Nullable String group,
        @Nullable Boolean widened,
        @Nullable LocalDate needBy,
        @Nullable BigDecimal lateShare,
        @Nullable String forecastSays,
        long aggregateVersion,
        Instant asOf,
        long ageMs,
        String freshness) {

    public static ApplicationV1 of(CaseOutlook found) {
        var known = found.known();
        var licence = known.licence();
        var forecast = known.isOpen() ? known.forecast() : null;
        return new ApplicationV1(
                known.id().toString(),
                known.status(),
                says(known.status()),
                known.licenceKind(),
                known.destination(),
                found.scope() == Scope.FULL ? known.exporter().value() : null,
                known.submittedAt(),
                known.usedDays(),
                known.termDays(),
                known.countedOn(),
                known.decidedOn(),
                licence == null ? null : licence.value(),
                found.halfBy(),
                found.mostBy(),
                forecast == null ? null : forecast.decided(),
                forecast == null ? null : forecast.open(),
                forecast == null ? null : forecast.group(),
                forecast == null ? null : forecast.widened(),
                found.needBy(),
                found.lateShare(),
                forecast == null ? null : says(forecast, found),
                known.version(),
                found.freshness().asOf(),
                found.freshness().ageMs(),
                LicenceStatusV1.word(found.freshness()));
    }

    private static String says(String status) {
        return switch (status) {
            case "IN_REVIEW" -> "The authority is looking at it.";
            case "WAITS_FOR_EXPORTER" -> "It waits for the exporter: a question is open, or a change is being written.";
            case "APPROVED" -> "It was approved.";
            case "REFUSED" -> "It was refused. The exporter knows why.";
            case "NO_LICENCE_NEEDED" -> "It was decided that these goods need no licence.";
            case "BEING_CHANGED" ->
                "It was approved; a change of it is being looked at, and the licence stands meanwhile.";
            case "REPLACED" -> "A newer application took its place.";
            case "WITHDRAWN" -> "The exporter withdrew it.";
            case "CLOSED" -> "The authority closed it without a decision.";
            case "IN_APPEAL" -> "It was refused, and the refusal is being looked at again.";
            default -> "It has the status " + status + ".";
        };
    }

    private static String says(KnownCase.Forecast forecast, CaseOutlook found) {
        if (forecast.decided() == null)
            return "Too few cases were decided, or for too few exporters, to tell when others' were without telling whose.";
        var group = switch (forecast.group()) {
            case "SAME_QUEUE_AND_KIND" -> "for the same goods and kind of licence";
            case "SAME_KIND" -> "for the same kind of licence";
            default -> "of every kind";
        };
        var rests = "From " + forecast.decided() + " decided and " + forecast.open() + " open cases " + group + "."
                + (forecast.widened() ? " A narrower group had fewer than 20 decided cases, so it was widened." : "");
        return found.halfBy() == null ? rests + " None of them took longer than this one has already." : rests;
    }
}
