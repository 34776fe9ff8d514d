package io.ytterby.inspection.result.rest;

import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.result.app.Results;
import io.ytterby.inspection.result.app.ReverseResult;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result by itself, and its reversal by a third person. */
@Path("/v1/results")
public class ResultVerbsResource {
    private final ReverseResult reverseResult;
    private final Results results;
    private final Orders orders;
    private final Caller caller;

    ResultVerbsResource(ReverseResult reverseResult, Results results, Orders orders, Caller caller) {
        this.reverseResult = reverseResult;
        this.results = results;
        this.orders = orders;
        this.caller = caller;
    }

    /**
     * Why it was wrong.
     *
     * @param measurementId the measurement that showed it, if one did
     */
    public record ReverseRequest(
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable UUID measurementId) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR})
    public Response show(@PathParam("id") UUID id) {
        return results.lookUp(id)
                .map(result -> Response.ok(reply(result)).build())
                .orElseGet(() -> Problems.notFound("result", id).response());
    }

    /**
     * By somebody who has neither recorded nor verified it. Lifts the hold that followed from it, ends the reviews of alike
     * goods that nobody has started, takes the alert back. The licence stays suspended until a regulator reinstates it.
     */
    @POST
    @Path("/{id}:reverse")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response reverse(@PathParam("id") UUID id, @Valid @NotNull ReverseRequest asked) {
        return switch (reverseResult.reverse(caller.actor(), id, asked.reason().strip(), asked.measurementId())) {
            case ReverseResult.Outcome.Reversed(var result) ->
                Response.ok(reply(result)).build();
            case ReverseResult.Outcome.NoSuchResult _ ->
                Problems.notFound("result", id).response();
            case ReverseResult.Outcome.NothingToReverse(var result) ->
                Problem.of(
                                "result-not-counting",
                                409,
                                "Nothing has followed from this result",
                                "Only a verified failure is reversed. This one is " + result.outcome()
                                        + (result.verification() == null ? " and not verified" : "")
                                        + ". Nothing was changed.")
                        .response();
            case ReverseResult.Outcome.SamePerson _ ->
                Problem.of(
                                "result-reversed-by-its-author",
                                409,
                                "Nobody reverses a result of their own",
                                "Nothing was changed. Ask somebody who has neither recorded nor verified it.")
                        .response();
        };
    }

    private ResultReply reply(InspectionResult result) {
        var status = orders.lookUp(result.order()).orElseThrow().status();
        return ResultReply.of(result, status.name());
    }
}
