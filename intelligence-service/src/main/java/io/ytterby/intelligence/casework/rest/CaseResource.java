package io.ytterby.intelligence.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.intelligence.casework.app.CaseFiles;
import io.ytterby.intelligence.casework.app.OpenCase;
import io.ytterby.intelligence.casework.app.ReadCases;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Cases: opened, listed and read. What is done in one is {@link CaseVerbsResource} and {@link CasePartsResource}. */
@Path("/v1/cases")
public class CaseResource {
    private final OpenCase openCase;
    private final ReadCases readCases;
    private final Listings listings;
    private final Caller caller;

    CaseResource(OpenCase openCase, ReadCases readCases, Listings listings, Caller caller) {
        this.openCase = openCase;
        this.readCases = readCases;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * A case to be opened.
     *
     * @param origin what it begins with; the case points to it from then on
     * @param ref its name
     */
    public record NewCase(
            @NotBlank @Size(max = 200) String title,
            @NotNull LinkKind origin,
            @NotBlank @Size(max = 100) String ref,
            CaseEvent.@Nullable Priority priority,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** An entry of a case, with the hash that chains it to the one before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long n,
            Instant at,
            String actor,
            String organisation,
            String kind,
            @Nullable String contentSha256,
            @JsonRawValue String payload,
            String prevHash,
            String hash) {
        static Entry of(CaseFiles.Chained chained) {
            var entry = chained.entry();
            return new Entry(
                    entry.n(),
                    entry.at(),
                    entry.actor(),
                    entry.organisation(),
                    entry.kind(),
                    entry.contentSha256(),
                    new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8),
                    entry.prevHash(),
                    chained.hash());
        }
    }

    @POST
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Makes a case of an alert, a tip, a finding, or anything else that a case can point to.")
    public Response open(@Valid @NotNull NewCase asked) {
        var actor = caller.actor();
        if (!actor.isAuthority()) return Problems.forbidden().response();
        var priority = asked.priority() == null ? CaseEvent.Priority.NORMAL : asked.priority();
        var ref = Refs.canonical(asked.origin(), asked.ref(), "/ref");
        return switch (openCase.open(
                actor,
                asked.title().strip(),
                asked.origin(),
                ref,
                priority,
                asked.reason().strip())) {
            case OpenCase.Outcome.Opened(var file) ->
                Replies.created(
                        URI.create("/v1/cases/" + file.id()),
                        CaseReply.of(file),
                        file.id().toString(),
                        file.version());
            case OpenCase.Outcome.NoSuchThing(var why) ->
                Problems.invalid("/ref", why).response();
        };
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "Cases, the newest first; those that one is kept apart from are not there. kind and ref find by"
                    + " link.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("assignee") @Nullable @Size(max = 80) String assignee,
            @QueryParam("kind") @Nullable LinkKind kind,
            @QueryParam("ref") @Nullable @Size(max = 100) String ref,
            @Context HttpHeaders headers) {
        if ((kind == null) != (ref == null))
            return Problems.invalid("?ref", "must be given together with kind.").response();
        var name = kind == null || ref == null ? null : Refs.canonical(kind, ref, "?ref");
        var actor = caller.actor();
        return listings.answer(page, headers, CaseReply.class, asked -> {
            var found = readCases.list(actor, status, assignee, kind, name, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> CaseReply.of(row.file()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "A case as it stands: what all that was done in it comes to.")
    public Response show(@PathParam("id") UUID id) {
        return readCases
                .one(caller.actor(), new CaseId(id))
                .map(found -> Replies.ok(CaseReply.of(found), id.toString(), found.version()))
                .orElseGet(() -> Problems.notFound("case", id).response());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What was done in a case, the oldest first, each entry chained to the one before it.")
    public Response history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readCases
                .entries(caller.actor(), new CaseId(id), page.afterNumber(), page.fetchSize())
                .map(found -> Response.ok(Page.of(
                                        found,
                                        page,
                                        row -> Long.toString(row.entry().n()))
                                .map(Entry::of))
                        .build())
                .orElseGet(() -> Problems.notFound("case", id).response());
    }
}
