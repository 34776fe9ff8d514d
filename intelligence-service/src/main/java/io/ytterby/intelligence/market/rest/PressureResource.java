package io.ytterby.intelligence.market.rest;

import io.ytterby.diversion.market.Difficulty.Figure;
import io.ytterby.intelligence.market.app.Quotes;
import io.ytterby.intelligence.market.app.ReadMarket;
import io.ytterby.intelligence.market.app.ReadPressure;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What only authorities read of the market: grey premiums, who piles up, how hard smuggling has become. */
@Path("/v1/market")
public class PressureResource {
    private static final String ELEMENT = "[A-Z][a-z]?";
    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final int MOST_MONTHS = 120;

    private final ReadMarket market;
    private final ReadPressure pressure;
    private final Clock clock;

    PressureResource(ReadMarket market, ReadPressure pressure, Clock clock) {
        this.market = market;
        this.pressure = pressure;
        this.clock = clock;
    }

    @GET
    @Path("/premium")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "What is paid without a licence over what is paid with one. No number below three independent"
                    + " sources.")
    public Response premium(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("place") @DefaultValue("Rotterdam") @Size(max = 100) String place,
            @QueryParam("form") @DefaultValue("oxide") @Size(max = 100) String form,
            @QueryParam("days") @DefaultValue("90") @Min(1) @Max(730) int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var premium = market.premium(new Quotes.Query(element, form, place, null), today.minusDays(days), today);
        return Response.ok(MarketReply.PremiumReply.of(premium)).build();
    }

    @GET
    @Path("/hoarding")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "Whether a destination or a holder piles up, by its licences and the facts that stand of it; what"
                    + " is missing is said. It accuses nobody by itself.")
    public Response hoarding(
            @QueryParam("node") @DefaultValue("US") @Size(max = 200) String node,
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until,
            @QueryParam("issuedMg") @Nullable @Min(0) Long issuedMg,
            @QueryParam("usedMg") @Nullable @Min(0) Long usedMg,
            @Context HttpHeaders headers) {
        var month = until == null ? thisMonth() : YearMonth.parse(until);
        // One without the other says nothing of what is unused.
        var piling = issuedMg == null || usedMg == null
                ? pressure.hoarding(node, element, month)
                : pressure.hoarding(node, element, month, issuedMg / 1e6, usedMg / 1e6);
        return Response.ok(
                        MarketReply.HoardingReply.of(element, month.toString(), piling, ProblemLanguage.asked(headers)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("/hoarders")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "Destinations and holders of licences of an element, who piles up most first: at most a hundred,"
                    + " of those with most unused.")
    public Response hoarders(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until,
            @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        var month = until == null ? thisMonth() : YearMonth.parse(until);
        return Response.ok(new MarketReply.HoardersReply(pressure.hoarders(element, month).stream()
                        .map(one -> MarketReply.HoardingReply.of(element, month.toString(), one, language))
                        .toList()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("/difficulty")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "How hard smuggling has become by month since a measure, and what the measure did to one figure"
                    + " beside that of an element it left alone.")
    public Response difficulty(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("since") @DefaultValue("2025-05") @Pattern(regexp = MONTH) String since,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until,
            @QueryParam("studied") @DefaultValue("GREY_PREMIUM") Figure studied,
            @QueryParam("alike") @Nullable @Pattern(regexp = ELEMENT) String alike) {
        var first = YearMonth.parse(since);
        var last = until == null ? thisMonth() : YearMonth.parse(until);
        long months = first.until(last, ChronoUnit.MONTHS);
        if (months < 0 || months >= MOST_MONTHS)
            return Problems.invalid("?since", "must lie at most 120 months before until.")
                    .response();
        var pressures = pressure.difficulty(element, first, last, studied, alike);
        var study = pressures.getFirst().study();
        return Response.ok(new MarketReply.DifficultyReply(
                        element,
                        since,
                        pressures.stream().map(MarketReply.DifficultyMonth::of).toList(),
                        study == null ? null : MarketReply.StudyReply.of(study)))
                .build();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }
}
