package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.ExportCase;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A case for a court: PDF, JSON, every file and the signed chain in one ZIP, to be checked offline. */
@Path("/v1/cases")
public class CaseExportResource {
    private final ExportCase exportCase;
    private final Caller caller;

    CaseExportResource(ExportCase exportCase, Caller caller) {
        this.exportCase = exportCase;
        this.caller = caller;
    }

    /** @param entries how many entries of the chain it has */
    public record ExportReply(UUID exportId, UUID caseId, long entries) {}

    @POST
    @Path("/{id}/exports")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Makes a bundle of a case as it stands; the case itself says who did so and when.")
    public Response make(@PathParam("id") UUID id) {
        return switch (exportCase.make(caller.actor(), new CaseId(id))) {
            case ExportCase.Outcome.Made(var export, var file, long entries) ->
                Replies.created(
                        URI.create("/v1/cases/" + id + "/exports/" + export),
                        new ExportReply(export, id, entries),
                        file.id().toString(),
                        file.version());
            case ExportCase.Outcome other -> refused(id, other);
        };
    }

    @GET
    @Path("/{id}/exports/{export}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The bundle as a ZIP with a signed head: ./ytterby evidence verify BUNDLE.zip --key KEY")
    public Response fetch(@PathParam("id") UUID id, @PathParam("export") UUID export) {
        return switch (exportCase.fetch(caller.actor(), new CaseId(id), export)) {
            case ExportCase.Outcome.Ready ready -> {
                StreamingOutput zip = out -> exportCase.write(ready, out);
                yield Response.ok(zip, "application/zip")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-" + id + ".zip\"")
                        .build();
            }
            case ExportCase.Outcome other -> refused(export, other);
        };
    }

    private static Response refused(UUID id, ExportCase.Outcome outcome) {
        return switch (outcome) {
            case ExportCase.Outcome.Nothing _ ->
                Problems.notFound("case or export", id).response();
            case ExportCase.Outcome.TooLong _ ->
                Problem.of(
                                "case-too-long",
                                422,
                                "The case is too long for one bundle",
                                "Read its chain page by page, and its files one by one.")
                        .response();
            case ExportCase.Outcome.Gone _ ->
                Problem.of(
                                "case-export-gone",
                                409,
                                "A file of this export was taken out since",
                                "Make a new export: its chain says what was taken out and why.")
                        .response();
            case ExportCase.Outcome.Made _, ExportCase.Outcome.Ready _ ->
                throw new IllegalStateException("that is no refusal");
        };
    }
}
