package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tips.desk.app.Desk;
import io.ytterby.tips.desk.app.Officer;
import io.ytterby.tips.desk.app.WriteBundle;
import io.ytterby.tips.evidence.app.Days;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The officers' desk: which tips there are, and a tip as a file to open elsewhere. */
@Path("/desk/v1/tips")
public class TipResource {
    static final String BUNDLE = "application/zip";

    private final Desk desk;
    private final WriteBundle writeBundle;
    private final Days days;
    private final Listings listings;
    private final Caller caller;

    TipResource(Desk desk, WriteBundle writeBundle, Days days, Listings listings, Caller caller) {
        this.desk = desk;
        this.writeBundle = writeBundle;
        this.days = days;
        this.listings = listings;
        this.caller = caller;
    }

    /** Open tips, the most pressing first. */
    public record Queue(List<TipReply> items) {}

    @GET
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Tips that you may see, the newest first: open ones, or all.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("all") @DefaultValue("false") boolean all,
            @Context HttpHeaders headers) {
        var person = Officer.of(caller.actor());
        var today = days.today();
        return listings.answer(page, headers, TipReply.class, asked -> {
            var found = desk.list(person, all, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, seen -> Long.toString(seen.seq())).map(seen -> TipReply.of(seen, today));
        });
    }

    @GET
    @Path("/queue")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "The hundred open tips that press most, of the newest thousand.")
    public Queue queue() {
        var today = days.today();
        return new Queue(desk.list(Officer.of(caller.actor()), false, Long.MAX_VALUE, 1_000).stream()
                .map(seen -> TipReply.of(seen, today))
                .sorted(Comparator.comparingInt(TipReply::priority).reversed())
                .limit(100)
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "How a tip stands, and by when its reporter is owed a word.")
    public Response show(@PathParam("id") UUID id) {
        return desk.one(id, Officer.of(caller.actor()))
                .map(seen -> Replies.ok(TipReply.of(seen, days.today()), id.toString(), seen.version()))
                .orElseGet(() -> Problems.notFound("tip", id).response());
    }

    @GET
    @Path("/{id}/bundle")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Produces(BUNDLE)
    @Operation(
            summary = "The tip as a ZIP file: sealed items, keys wrapped for officers, links and proofs of the chain."
                    + " ./ytterby tips opens and checks it without a network. That it was fetched is in the"
                    + " audit.")
    public Response bundle(@PathParam("id") UUID id) {
        return writeBundle
                .of(caller.actor(), id)
                .map(bundle -> Response.ok((StreamingOutput) bundle::write, BUNDLE)
                        .header("Content-Disposition", "attachment; filename=\"tip-" + id + ".zip\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> Problems.notFound("tip", id).response());
    }
}
