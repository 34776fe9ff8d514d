package io.ytterby.intelligence.market.rest;

import io.ytterby.diversion.market.Difficulty.Figure;
import io.ytterby.intelligence.market.app.Figures;
import io.ytterby.intelligence.market.app.Quotes;
import io.ytterby.intelligence.market.app.RecordQuotes;
import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Prices and figures as people write them down. */
@Path("/v1/market")
public class QuoteResource {
    private final RecordQuotes recordQuotes;
    private final Quotes quotes;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    QuoteResource(RecordQuotes recordQuotes, Quotes quotes, Listings listings, Caller caller, Clock clock) {
        this.recordQuotes = recordQuotes;
        this.quotes = quotes;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A monthly figure of enforcement.
     *
     * @param value a decimal
     */
    public record FigureRequest(
            @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
            String month,

            @NotNull @Pattern(regexp = "[A-Z][a-z]?") String element,
            @NotNull Figure figure,

            @NotNull @Pattern(regexp = "-?[0-9]{1,9}(\\.[0-9]{1,6})?")
            String value,

            @NotBlank @Size(max = 200) String source) {}

    @POST
    @Path("/quotes")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(
            summary =
                    "Writes prices down, lawful or grey: all, or none. A source's later word of the same day stands in"
                            + " the place of its older one.")
    public Response record(@Valid @NotNull QuotesRequest asked) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int i = 0; i < asked.quotes().size(); i++) {
            var one = asked.quotes().get(i);
            if (one.highMinor() < one.lowMinor())
                return Problems.invalid("/quotes/" + i + "/highMinor", "must be at least lowMinor.")
                        .response();
            if (one.day().isAfter(today))
                return Problems.invalid("/quotes/" + i + "/day", "must not lie ahead.")
                        .response();
        }
        var recorded = recordQuotes.quotes(
                caller.actor(),
                asked.quotes().stream().map(QuotesRequest.QuoteRequest::quote).toList());
        return Response.status(201)
                .entity(new MarketReply.QuotesReply(
                        recorded.stream().map(MarketReply.QuoteReply::of).toList()))
                .build();
    }

    @GET
    @Path("/quotes")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Prices that stand, the last to be told first.")
    public Response list(
            @QueryParam("element") @Nullable @Pattern(regexp = "[A-Z][a-z]?") String element,
            @QueryParam("place") @Nullable @Size(max = 100) String place,
            @QueryParam("form") @Nullable @Size(max = 100) String form,
            @QueryParam("trade") RecordedQuote.@Nullable Trade trade,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var query = new Quotes.Query(element, form, place, trade);
        return listings.answer(page, headers, MarketReply.QuoteReply.class, asked -> {
            var found = quotes.list(query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> MarketReply.QuoteReply.of(row.quote()));
        });
    }

    @POST
    @Path("/figures")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(summary = "Writes a monthly figure of enforcement down, such as the days from a tip to a detention.")
    public Response figure(@Valid @NotNull FigureRequest asked) {
        var month = YearMonth.parse(asked.month());
        if (month.isAfter(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))))
            return Problems.invalid("/month", "must not lie ahead.").response();
        var figure = recordQuotes.figure(
                caller.actor(),
                (by, at) -> new Figures.Figure(
                        month,
                        asked.element(),
                        asked.figure().name(),
                        new BigDecimal(asked.value()),
                        asked.source(),
                        by,
                        at));
        return Response.status(201)
                .entity(new MarketReply.FigureReply(
                        figure.month().toString(),
                        figure.element(),
                        figure.name(),
                        figure.value().toPlainString(),
                        figure.source()))
                .build();
    }
}
