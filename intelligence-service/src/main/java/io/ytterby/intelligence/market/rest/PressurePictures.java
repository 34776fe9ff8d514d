package io.ytterby.intelligence.market.rest;

import io.ytterby.diversion.market.Difficulty.Figure;
import io.ytterby.intelligence.market.app.Quotes;
import io.ytterby.intelligence.market.app.ReadMarket;
import io.ytterby.intelligence.market.app.ReadPressure;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problems;
import io.ytterby.pictures.series.Series;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Pictures of what only authorities read of the market. */
@Path("/v1/market")
public class PressurePictures {
    private static final String SVG = "image/svg+xml";
    private static final String ELEMENT = "[A-Z][a-z]?";
    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final int MONTHS = 24;
    private static final int MOST_MONTHS = 120;
    private static final int DAYS = 90;

    private final ReadMarket market;
    private final ReadPressure pressure;
    private final Clock clock;

    PressurePictures(ReadMarket market, ReadPressure pressure, Clock clock) {
        this.market = market;
        this.pressure = pressure;
        this.clock = clock;
    }

    @GET
    @Path("/premium.svg")
    @Produces(SVG)
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "The premium of the ninety days before the end of each of the last 24 months, as a picture; a"
                    + " month with fewer than three independent sources has no point.")
    public Response premium(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("place") @DefaultValue("Rotterdam") @Size(max = 100) String place,
            @QueryParam("form") @DefaultValue("oxide") @Size(max = 100) String form) {
        var points = new ArrayList<Series.Point>();
        var last = thisMonth();
        for (var month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            var end = month.atEndOfMonth();
            var found = market.premium(new Quotes.Query(element, form, place, null), end.minusDays(DAYS), end);
            if (found.premium().isPresent())
                points.add(point(month, found.premium().getAsDouble()));
        }
        return picture("Grey premium of " + element + " " + form + ", " + place, "Share of the lawful price", points);
    }

    @GET
    @Path("/hoarding.svg")
    @Produces(SVG)
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "For how many days a node's stock lasted, by month, as a picture.")
    public Response hoarding(
            @QueryParam("node") @DefaultValue("US") @Size(max = 200) String node,
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until) {
        var month = until == null ? thisMonth() : YearMonth.parse(until);
        var points = pressure.hoarding(node, element, month).cover().stream()
                .map(cover -> point(cover.month(), cover.days()))
                .toList();
        return picture("Stock cover of " + element + ", " + node, "Days", points);
    }

    @GET
    @Path("/difficulty.svg")
    @Produces(SVG)
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "How hard smuggling has become by month since a measure, as a picture.")
    public Response difficulty(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("since") @DefaultValue("2025-05") @Pattern(regexp = MONTH) String since,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until) {
        var first = YearMonth.parse(since);
        var last = until == null ? thisMonth() : YearMonth.parse(until);
        long months = first.until(last, ChronoUnit.MONTHS);
        if (months < 0 || months >= MOST_MONTHS)
            return Problems.invalid("?since", "must lie at most 120 months before until.")
                    .response();
        var points = pressure.difficulty(element, first, last, Figure.GREY_PREMIUM, null).stream()
                .filter(one -> Double.isFinite(one.index().index()))
                .map(one -> point(one.month(), one.index().index()))
                .toList();
        return picture("Difficulty of smuggling " + element, "Deviations from the months before " + since, points);
    }

    private static Series.Point point(YearMonth month, double value) {
        return new Series.Point(month.atDay(1), value);
    }

    private static Response picture(String title, String unit, List<Series.Point> points) {
        return Response.ok(Chart.of(title, unit, points), SVG).build();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
