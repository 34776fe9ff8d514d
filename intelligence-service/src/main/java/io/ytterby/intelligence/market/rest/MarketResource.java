package io.ytterby.intelligence.market.rest;

import io.ytterby.diversion.market.PriceGap;
import io.ytterby.diversion.market.PriceIndex;
import io.ytterby.intelligence.market.app.Quotes;
import io.ytterby.intelligence.market.app.ReadMarket;
import io.ytterby.kernel.Roles;
import io.ytterby.pictures.series.Series;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the market says, as numbers and as pictures. Companies may read the index and the spread. */
@Path("/v1/market")
public class MarketResource {
    private static final String ELEMENT = "[A-Z][a-z]?";
    private static final String SVG = "image/svg+xml";
    private static final int YEARS = 4;

    private final ReadMarket market;
    private final Clock clock;

    MarketResource(ReadMarket market, Clock clock) {
        this.market = market;
        this.clock = clock;
    }

    /** Which index. */
    public record IndexQuery(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT)
            String element,

            @QueryParam("place") @Nullable @Size(max = 100) String place,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until) {}

    /** Which spread, and what lawful trade between the two places costs. */
    public record SpreadQuery(
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT)
            String element,

            @QueryParam("there") @DefaultValue("Rotterdam") @Size(max = 100)
            String there,

            @QueryParam("here") @DefaultValue("China") @Size(max = 100)
            String here,

            @QueryParam("freightUsdPerKg") @DefaultValue("0") @DecimalMin("0") @DecimalMax("1000")
            BigDecimal freight,

            @QueryParam("duty") @DefaultValue("0") @DecimalMin("0") @DecimalMax("5")
            BigDecimal duty,

            @QueryParam("tax") @DefaultValue("0") @DecimalMin("0") @DecimalMax("5")
            BigDecimal tax,

            @QueryParam("caught") @DefaultValue("0") @DecimalMin("0") @DecimalMax("1")
            BigDecimal caught,

            @QueryParam("penaltyUsd") @DefaultValue("0") @DecimalMin("0") @DecimalMax("1000000000000")
            BigDecimal penalty,

            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until) {}

    @GET
    @Path("/index")
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.LIST_EDITOR,
        Roles.REGULATOR,
        Roles.AUDITOR,
        Roles.BUYER,
        Roles.EXPORTER,
        Roles.PRODUCER
    })
    @Operation(
            summary = "A chained Fisher index of what contained element costs, by week. A missing price is carried four"
                    + " weeks, and said.")
    public Response index(@Valid @BeanParam IndexQuery asked) {
        return Response.ok(new MarketReply.IndexReply(
                        asked.element(),
                        points(asked).stream().map(MarketReply.IndexWeek::of).toList()))
                .build();
    }

    @GET
    @Path("/index.svg")
    @Produces(SVG)
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.LIST_EDITOR,
        Roles.REGULATOR,
        Roles.AUDITOR,
        Roles.BUYER,
        Roles.EXPORTER,
        Roles.PRODUCER
    })
    @Operation(summary = "The index as a picture.")
    public Response indexPicture(@Valid @BeanParam IndexQuery asked) {
        var line = points(asked).stream()
                .map(point -> new Series.Point(ReadMarket.firstDay(point.week()), point.value()))
                .toList();
        return Response.ok(Chart.of("Price index of " + asked.element(), "Index, first week = 100", line), SVG)
                .build();
    }

    @GET
    @Path("/spread")
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.LIST_EDITOR,
        Roles.REGULATOR,
        Roles.AUDITOR,
        Roles.BUYER,
        Roles.EXPORTER,
        Roles.PRODUCER
    })
    @Operation(
            summary = "How much more one place pays than another, net of freight, duty and tax, by week, with how"
                    + " unusual that is and what a container would bring. It accuses nobody.")
    public Response spread(@Valid @BeanParam SpreadQuery asked) {
        return Response.ok(new MarketReply.SpreadReply(
                        asked.element(),
                        asked.there(),
                        asked.here(),
                        weeks(asked).stream().map(MarketReply.SpreadWeek::of).toList()))
                .build();
    }

    @GET
    @Path("/spread.svg")
    @Produces(SVG)
    @RolesAllowed({
        Roles.CASE_OFFICER,
        Roles.LIST_EDITOR,
        Roles.REGULATOR,
        Roles.AUDITOR,
        Roles.BUYER,
        Roles.EXPORTER,
        Roles.PRODUCER
    })
    @Operation(summary = "The spread as a picture.")
    public Response spreadPicture(@Valid @BeanParam SpreadQuery asked) {
        var line = weeks(asked).stream()
                .map(week -> new Series.Point(
                        ReadMarket.firstDay(week.week()), week.gap().spread()))
                .toList();
        var title = "Spread of " + asked.element() + ", " + asked.there() + " over " + asked.here();
        return Response.ok(Chart.of(title, "ln of the net price over the other", line), SVG)
                .build();
    }

    private List<PriceIndex.Point> points(IndexQuery asked) {
        return market.index(
                new Quotes.Query(asked.element(), null, asked.place(), null), from(asked.from()), until(asked.until()));
    }

    private List<ReadMarket.Week> weeks(SpreadQuery asked) {
        return market.spread(
                asked.element(),
                asked.there(),
                asked.here(),
                new PriceGap.Costs(
                        asked.freight().doubleValue(),
                        asked.duty().doubleValue(),
                        asked.tax().doubleValue()),
                new PriceGap.Risk(asked.caught().doubleValue(), asked.penalty().doubleValue()),
                from(asked.from()),
                until(asked.until()));
    }

    private LocalDate until(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : asked;
    }

    private LocalDate from(@Nullable LocalDate asked) {
        return asked == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(YEARS)
                : asked;
    }
}
