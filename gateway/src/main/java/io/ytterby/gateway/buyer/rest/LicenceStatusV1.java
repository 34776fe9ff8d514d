package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a licence stands.
 *
 * @param kind {@code INDIVIDUAL}, {@code GENERAL} (bound to customers) or {@code TEMPORARY}
 * @param namesYou whether the caller is a named party and not the holder
 * @param scope {@code full}: masses in milligrams and grounds; {@code status}: a band for each line
 * @param freshness {@code STALE} if the licensing service has not been heard for more than 5 s
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceStatusV1(
        String licenceNumber,
        String kind,
        boolean namesYou,
        String scope,
        String status,
        boolean usable,
        String reason,
        String destination,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Line> lines,
        @Nullable List<Ground> grounds,
        long aggregateVersion,
        Instant asOf,
        long ageMs,
        String freshness) {
    /** One line: masses for scope {@code full}, the band for both. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int line,
            String controlCode,
            String hsCode,
            String description,
            QuantityBand remaining,
            @Nullable Long remainingMg,
            @Nullable Long issuedMg,
            @Nullable Long usedMg,
            @Nullable Long reservedMg) {}

    /** An open suspension ground. */
    public record Ground(String kind, String reason, Instant since) {}

    public static LicenceStatusV1 of(LicenceStatus found) {
        var licence = found.licence();
        boolean full = found.scope() == Scope.FULL;
        return new LicenceStatusV1(
                licence.number().toString(),
                licence.kind(),
                !full,
                full ? "full" : "status",
                licence.status(),
                found.verdict().usable(),
                found.verdict().reason(),
                licence.destination(),
                licence.validity().from(),
                licence.validity().until(),
                licence.lines().stream().map(line -> line(line, full)).toList(),
                full ? licence.grounds().stream().map(LicenceStatusV1::ground).toList() : null,
                licence.version(),
                found.freshness().asOf(),
                found.freshness().ageMs(),
                word(found.freshness()));
    }

    public static String word(Freshness freshness) {
        return freshness.stale() ? "STALE" : "FRESH";
    }

    private static Ground ground(KnownLicence.Ground ground) {
        return new Ground(ground.kind(), ground.reason(), ground.since());
    }

    private static Line line(KnownLicence.Line line, boolean full) {
        return new Line(
                line.number(),
                line.controlCode(),
                line.hsCode(),
                line.description(),
                QuantityBand.of(line.remaining(), line.issued()),
                full ? line.remaining().milligrams() : null,
                full ? line.issued().milligrams() : null,
                full ? line.used().milligrams() : null,
                full ? line.reserved().milligrams() : null);
    }
}
