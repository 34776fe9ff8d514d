package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.SuggestFromTips;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.LinkKind;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What tips speak of and a case is about. It stands beside the case until somebody takes it in. */
@Path("/v1/cases")
public class CaseSuggestionResource {
    private final SuggestFromTips suggestFromTips;
    private final Listings listings;
    private final Caller caller;

    CaseSuggestionResource(SuggestFromTips suggestFromTips, Listings listings, Caller caller) {
        this.suggestFromTips = suggestFromTips;
        this.listings = listings;
        this.caller = caller;
    }

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 400) String reason) {}

    /**
     * One of them.
     *
     * @param kind of the thing that tips speak of
     * @param through kind and name of what the case points to and this was found by
     */
    public record SuggestionReply(
            UUID suggestionId,
            String kind,
            String reference,
            Instant toldAt,
            Through through,
            SuggestFromTips.State state) {
        /** What the case points to. */
        public record Through(LinkKind kind, String ref) {}

        static SuggestionReply of(SuggestFromTips.Suggestion one) {
            var told = one.spoken();
            return new SuggestionReply(
                    told.id(),
                    told.key().kind(),
                    told.reference(),
                    told.toldAt(),
                    new Through(one.through().kind(), one.through().ref()),
                    one.state());
        }
    }

    @GET
    @Path("/{id}/suggestions")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What tips speak of that this case is about, the newest first; told late, and of no tip.")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var actor = caller.actor();
        var of = new CaseId(id);
        if (suggestFromTips.of(actor, of, 0, 1).isEmpty())
            return Problems.notFound("case", id).response();
        return listings.answer(page, headers, SuggestionReply.class, asked -> {
            var found = suggestFromTips
                    .of(actor, of, asked.beforeNumber(), asked.fetchSize())
                    .orElseThrow();
            return Page.of(found, asked, row -> Long.toString(row.place())).map(SuggestionReply::of);
        });
    }

    @POST
    @Path("/{id}/suggestions/{suggestion}:accept")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Takes it into the case, as a link that nobody has made sure of yet.")
    public Response accept(
            @PathParam("id") UUID id, @PathParam("suggestion") UUID suggestion, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                suggestFromTips.accept(
                        caller.actor(), of, suggestion, asked.reason().strip()));
    }

    @POST
    @Path("/{id}/suggestions/{suggestion}:decline")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Says that it has nothing to do with this case; the history keeps why.")
    public Response decline(
            @PathParam("id") UUID id, @PathParam("suggestion") UUID suggestion, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                suggestFromTips.decline(
                        caller.actor(), of, suggestion, asked.reason().strip()));
    }
}
