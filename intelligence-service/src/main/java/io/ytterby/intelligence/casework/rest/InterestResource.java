package io.ytterby.intelligence.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.casework.app.DeclareInterest;
import io.ytterby.intelligence.casework.domain.Interest;
import io.ytterby.intelligence.casework.domain.Interest.Relation;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What officers have to do with those whom cases are about. */
@Path("/v1/interests")
public class InterestResource {
    private final DeclareInterest declareInterest;
    private final Listings listings;
    private final Caller caller;

    InterestResource(DeclareInterest declareInterest, Listings listings, Caller caller) {
        this.declareInterest = declareInterest;
        this.listings = listings;
        this.caller = caller;
    }

    /** Whom one may have to do with. */
    public enum Kind {
        ENTITY,
        ORGANISATION
    }

    /** An officer has to do with somebody. */
    public record NewInterest(
            @NotNull Kind kind,
            @NotBlank @Size(max = 100) String ref,
            @NotNull Relation relation,
            @NotBlank @Size(max = 500) String note) {}

    /** Why it is over. */
    public record EndRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** A declared interest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterestReply(
            UUID interestId,
            String person,
            LinkKind kind,
            String ref,
            Interest.Relation relation,
            String note,
            Instant declaredAt,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String endReason) {
        static InterestReply of(Interest interest) {
            var by = interest.endedBy();
            return new InterestReply(
                    interest.id(),
                    interest.person().value(),
                    interest.kind(),
                    interest.ref(),
                    interest.relation(),
                    interest.note(),
                    interest.declaredAt(),
                    interest.endedAt(),
                    by == null ? null : by.value(),
                    interest.endReason());
        }
    }

    @POST
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Idempotent
    @Operation(summary = "Says with whom one has to do: cases about them are not there for oneself from then on.")
    public Response declare(@Valid @NotNull NewInterest asked) {
        var kind = LinkKind.valueOf(asked.kind().name());
        var ref = Refs.canonical(kind, asked.ref(), "/ref");
        var made = declareInterest.declare(
                caller.actor(), kind, ref, asked.relation(), asked.note().strip());
        var id = made.id().toString();
        return Replies.created(URI.create("/v1/interests/" + id), InterestReply.of(made), id, 1);
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "One's own interests, the newest first; regulators and auditors see everybody's.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var actor = caller.actor();
        boolean all = actor.isAuthority() && (actor.has(Roles.REGULATOR) || actor.has(Roles.AUDITOR));
        return listings.answer(
                page,
                headers,
                InterestReply.class,
                asked -> Page.of(
                                declareInterest.list(actor, all, asked.beforeNumber(), asked.fetchSize()),
                                asked,
                                row -> Long.toString(row.place()))
                        .map(row -> InterestReply.of(row.interest())));
    }

    @POST
    @Path("/{id}:end")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Another person, who has seen that it is over, ends an interest.")
    public Response end(@PathParam("id") UUID id, @Valid @NotNull EndRequest asked) {
        return switch (declareInterest.end(caller.actor(), id, asked.reason().strip())) {
            case DeclareInterest.Outcome.Ended(var interest) ->
                Replies.ok(InterestReply.of(interest), id.toString(), 2);
            case DeclareInterest.Outcome.NoSuchInterest _ ->
                Problems.notFound("interest", id).response();
            case DeclareInterest.Outcome.SamePerson _ ->
                Problem.of(
                                "interest-same-person",
                                409,
                                "Another person must do this",
                                "Nothing was changed. Nobody ends an interest of their own.")
                        .response();
            case DeclareInterest.Outcome.EndedBefore _ ->
                Problem.of(
                                "interest-ended",
                                409,
                                "The interest has ended already",
                                "Nothing was changed. Read the list of interests.")
                        .response();
        };
    }
}
