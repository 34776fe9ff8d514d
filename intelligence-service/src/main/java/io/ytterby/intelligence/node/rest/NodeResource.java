package io.ytterby.intelligence.node.rest;

import io.ytterby.intelligence.node.app.BalanceNode;
import io.ytterby.intelligence.node.app.NodeFacts;
import io.ytterby.intelligence.node.app.RecordFacts;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Countries and firms that goods pass through: what is known of them, and whether they can have had what they sent on. */
@Path("/v1/nodes")
public class NodeResource {
    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final String ELEMENT = "[A-Z][a-z]?";

    private final RecordFacts recordFacts;
    private final NodeFacts facts;
    private final BalanceNode balanceNode;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    NodeResource(
            RecordFacts recordFacts,
            NodeFacts facts,
            BalanceNode balanceNode,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.recordFacts = recordFacts;
        this.facts = facts;
        this.balanceNode = balanceNode;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Nodes of which facts stand, the last to be told of first.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                FactReply.NodeReply.class,
                asked -> Page.of(
                                facts.nodes(asked.beforeNumber(), asked.fetchSize()),
                                asked,
                                row -> Long.toString(row.place()))
                        .map(row -> new FactReply.NodeReply(row.name(), row.facts())));
    }

    @GET
    @Path("/{id}/facts")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Facts that stand of a node, the last to be told first.")
    public Response facts(
            @PathParam("id") @Size(max = 200) String id,
            @QueryParam("element") @Nullable @Pattern(regexp = ELEMENT) String element,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        if (!facts.knows(id)) return Problems.notFound("node", id).response();
        return listings.answer(
                page,
                headers,
                FactReply.class,
                asked -> Page.of(
                                facts.list(id, element, asked.beforeNumber(), asked.fetchSize()),
                                asked,
                                row -> Long.toString(row.place()))
                        .map(row -> FactReply.of(row.fact())));
    }

    @POST
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(
            summary = "Writes down what a source says of a node, a country's two letters or a firm as records name it:"
                    + " all, or none. A source's later word of the same month stands in the place of its older"
                    + " one.")
    public Response record(@Valid @NotNull FactsRequest asked) {
        var said = new ArrayList<RecordFacts.Said>();
        var now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        for (int i = 0; i < asked.facts().size(); i++) {
            var one = asked.facts().get(i);
            var month = YearMonth.parse(one.month());
            if (month.isAfter(now))
                return Problems.invalid("/facts/" + i + "/month", "must not lie ahead.")
                        .response();
            said.add(one.said(month));
        }
        var recorded = recordFacts.record(caller.actor(), asked.node(), said);
        return Response.status(201)
                .entity(new FactReply.RecordedReply(
                        recorded.stream().map(FactReply::of).toList()))
                .build();
    }

    @GET
    @Path("/{id}/balance")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "Whether a node can have had what trade records say it sent on, in contained element: 10,000 draws within"
                            + " the errors of all figures, the same draws each time. UNKNOWN where too little is known."
                            + " asOf= asks as of an earlier day: by records until then and facts that were out.")
    public Response balance(
            @PathParam("id") @Size(max = 200) String id,
            @QueryParam("element") @DefaultValue("Sb") @Pattern(regexp = ELEMENT) String element,
            @QueryParam("until") @Nullable @Pattern(regexp = MONTH) String until,
            @QueryParam("months") @DefaultValue("12") @Min(1) @Max(36) int months,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (asOf != null && asOf.isAfter(today))
            return Problems.invalid("?asOf", "must not lie ahead.").response();
        var day = asOf == null ? today : asOf;
        var last = until == null ? YearMonth.from(day) : YearMonth.parse(until);
        return balanceNode
                .balance(id, element, last, months, day)
                .map(drawn -> Response.ok(BalanceReply.of(drawn)).build())
                .orElseGet(() -> Problems.notFound("node", id).response());
    }
}
