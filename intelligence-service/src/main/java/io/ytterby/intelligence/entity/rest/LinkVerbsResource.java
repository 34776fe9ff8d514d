package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.LinkEntities;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is done with a tie between entities. */
@Path("/v1/entity-links")
public class LinkVerbsResource {
    private final LinkEntities linkEntities;
    private final Caller caller;

    LinkVerbsResource(LinkEntities linkEntities, Caller caller) {
        this.linkEntities = linkEntities;
        this.caller = caller;
    }

    /** By what one has made sure. */
    public record VerifyRequest(@NotBlank @Size(max = 500) String source) {}

    /** Why it is taken back. */
    public record EndRequest(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @Path("/{id}:verify")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Another officer than who suggested it has made sure of a tie.")
    public Response verify(@PathParam("id") UUID id, @Valid @NotNull VerifyRequest asked) {
        return answer(id, linkEntities.verify(caller.actor(), id, asked.source().strip()));
    }

    @POST
    @Path("/{id}:end")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Takes a tie back; that it was there, and why it is not any more, is kept.")
    public Response end(@PathParam("id") UUID id, @Valid @NotNull EndRequest asked) {
        return answer(id, linkEntities.end(caller.actor(), id, asked.reason().strip()));
    }

    private static Response answer(UUID id, LinkEntities.Outcome outcome) {
        return switch (outcome) {
            case LinkEntities.Outcome.Linked(var link) ->
                Response.ok(LinkReply.of(link)).build();
            case LinkEntities.Outcome.Ended _ ->
                Problem.of(
                                "entity-link-ended",
                                409,
                                "The tie was taken back already",
                                "Nothing was changed. Make it anew if it is so after all.")
                        .response();
            case LinkEntities.Outcome.VerifiedBefore _ ->
                Problem.of(
                                "entity-link-verified",
                                409,
                                "Somebody has made sure of it already",
                                "Nothing was changed. Read the tie for who it was.")
                        .response();
            case LinkEntities.Outcome.SamePerson _ ->
                Problem.of(
                                "entity-link-same-person",
                                409,
                                "Another person must do this",
                                "Nothing was changed. Who suggested a tie does not make sure of it.")
                        .response();
            case LinkEntities.Outcome _ -> Problems.notFound("link", id).response();
        };
    }
}
