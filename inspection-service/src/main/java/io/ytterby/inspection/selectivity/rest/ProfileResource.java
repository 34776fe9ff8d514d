package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.inspection.selectivity.app.ChangeProfile;
import io.ytterby.inspection.selectivity.app.Profiles;
import io.ytterby.inspection.selectivity.app.TryProfile;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How customs selects, in versions: one officer proposes the next, another approves it. */
@Path("/v1/profiles")
public class ProfileResource {
    private final ChangeProfile changeProfile;
    private final TryProfile tryProfile;
    private final Profiles profiles;
    private final Listings listings;
    private final Caller caller;

    ProfileResource(
            ChangeProfile changeProfile, TryProfile tryProfile, Profiles profiles, Listings listings, Caller caller) {
        this.changeProfile = changeProfile;
        this.tryProfile = tryProfile;
        this.profiles = profiles;
        this.listings = listings;
        this.caller = caller;
    }

    /** The whole document of the next version, and why it is needed. */
    public record ProfileRequest(
            @NotNull JsonNode document,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why it is right. */
    public record ApproveRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "All versions, the newest first")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, ProfileReply.class, asked -> {
            var found = profiles.list(asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.version())).map(ProfileReply::row);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "A version with its document and what it changes")
    public Response show(@PathParam("id") long version) {
        return profiles.lookUp(version)
                .map(this::whole)
                .orElseGet(() -> Problems.notFound("profile", version).response());
    }

    @GET
    @Path("/{id}/dry-run")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "To which lanes it would send the last declarations, as they were known then")
    public Response dryRun(
            @PathParam("id") long version, @QueryParam("last") @DefaultValue("1000") @Min(1) @Max(10_000) int last) {
        return tryProfile
                .on(version, last)
                .map(run -> Response.ok(run).build())
                .orElseGet(() -> Problems.notFound("profile", version).response());
    }

    @PUT
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(summary = "Proposes the next version; If-Match names the newest that was read")
    public Response propose(@HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProfileRequest asked) {
        var outcome = changeProfile.propose(caller.actor(), ETags.expected(ifMatch), asked.document(), asked.reason());
        return answer(outcome, 0);
    }

    @POST
    @Path("/{id}:approve")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "A second officer approves the newest version; from its day on it counts")
    public Response approve(@PathParam("id") long version, @Valid @NotNull ApproveRequest asked) {
        return answer(changeProfile.approve(caller.actor(), version, asked.reason()), version);
    }

    private Response answer(ChangeProfile.Outcome outcome, long asked) {
        return switch (outcome) {
            case ChangeProfile.Outcome.Proposed(var version) -> {
                var id = Long.toString(version.version());
                yield Replies.created(URI.create("/v1/profiles/" + id), reply(version), id, version.version());
            }
            case ChangeProfile.Outcome.Approved(var version) -> whole(version);
            case ChangeProfile.Outcome.Wrong(var errors) ->
                ProfileProblems.wrong(errors).response();
            case ChangeProfile.Outcome.Stale(long current) ->
                ETags.stale(current).response();
            case ChangeProfile.Outcome.NoSuchProfile _ ->
                Problems.notFound("profile", asked).response();
            case ChangeProfile.Outcome.SamePerson _ ->
                ProfileProblems.samePerson().response();
            case ChangeProfile.Outcome.NotNow(var version, long newest) ->
                ProfileProblems.notNow(version, newest).response();
        };
    }

    private Response whole(Profiles.Version version) {
        return Replies.ok(reply(version), Long.toString(version.version()), version.version());
    }

    private ProfileReply reply(Profiles.Version version) {
        return ProfileReply.whole(
                version, profiles.lookUp(version.version() - 1).orElse(null));
    }
}
