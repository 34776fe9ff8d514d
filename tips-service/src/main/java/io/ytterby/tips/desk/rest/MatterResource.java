package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tips.desk.app.Desk;
import io.ytterby.tips.desk.app.Matters;
import io.ytterby.tips.desk.app.Officer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tips that may be of one matter, and figures of all. */
@Path("/desk/v1/matters")
public class MatterResource {
    private final Matters matters;
    private final Desk desk;
    private final Caller caller;

    MatterResource(Matters matters, Desk desk, Caller caller) {
        this.matters = matters;
        this.desk = desk;
        this.caller = caller;
    }

    /** What is suggested, linked and parted. */
    public record MattersReply(List<Matters.Matter> items) {}

    /** Never fewer than five of a kind. */
    public record FiguresReply(List<Desk.Figure> items) {}

    @GET
    @Path("/pairs")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(
            summary = "Pairs of tips that name the same things or read alike; suggestions until an officer links them.")
    public MattersReply list() {
        return new MattersReply(matters.list(caller.actor()));
    }

    @POST
    @Path("/pairs/{id}:link")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "They are of one matter. Both stay as they are.")
    public Response link(@PathParam("id") UUID id) {
        return move(id, Matters.State.LINKED);
    }

    @POST
    @Path("/pairs/{id}:part")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "They are not, or not any more.")
    public Response part(@PathParam("id") UUID id) {
        return move(id, Matters.State.PARTED);
    }

    /** In the order of the chain. */
    public record SharesReply(List<Matters.Share> items) {}

    @GET
    @Path("/pairs/{id}/shares")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "What each of a pair added: who came first, and what the second named that the first had not.")
    public Response shares(@PathParam("id") UUID id) {
        var shares = matters.shares(caller.actor(), id);
        return shares.isEmpty()
                ? Problems.notFound("pair of tips", id).response()
                : Response.ok(new SharesReply(shares)).build();
    }

    private Response move(UUID id, Matters.State to) {
        return matters.move(caller.actor(), id, to)
                .map(matter -> Replies.ok(matter, id.toString(), matter.version()))
                .orElseGet(() -> Problems.notFound("pair of tips", id).response());
    }

    @GET
    @Path("/figures")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Tips by month and outcome; what has fewer than five is left out.")
    public FiguresReply figures() {
        return new FiguresReply(desk.figures(Officer.of(caller.actor())));
    }
}
