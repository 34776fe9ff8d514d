package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.CaseContents;
import io.ytterby.intelligence.casework.app.KeepEvidence;
import io.ytterby.intelligence.casework.app.ReadCases;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Files of a case. */
@Path("/v1/cases")
public class CaseFileResource {
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}");

    private final KeepEvidence keepEvidence;
    private final ReadCases readCases;
    private final Caller caller;

    CaseFileResource(KeepEvidence keepEvidence, ReadCases readCases, Caller caller) {
        this.keepEvidence = keepEvidence;
        this.readCases = readCases;
        this.caller = caller;
    }

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Files a paper or a photograph: the body is the file, at most 8 MB.")
    public Response file(
            @PathParam("id") UUID id,
            @QueryParam("description") @Nullable @Size(max = 500) String description,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            byte[] bytes) {
        var of = new CaseId(id);
        if (readCases.one(caller.actor(), of).isEmpty())
            return Problems.notFound("case", id).response();
        if (description == null || description.isBlank())
            return Problems.invalid("?description", "must say what the file shows.")
                    .response();
        if (bytes.length == 0)
            return Problems.invalid("/", "must not be empty: the body is the file.")
                    .response();
        if (bytes.length > CaseContents.MOST_BYTES)
            return Problems.bodyTooLarge().response();
        var content = new CaseContents.Content(known(mediaType), bytes);
        return CaseProblems.answer(
                of, keepEvidence.file(caller.actor(), of, UUID.randomUUID(), content, description.strip()));
    }

    @GET
    @Path("/{id}/files/{file}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The file as it was brought in, byte for byte; never to be shown as a page of this site.")
    public Response show(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return keepEvidence
                .show(caller.actor(), new CaseId(id), file)
                .map(found -> Response.ok(found.bytes(), found.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox")
                        .build())
                .orElseGet(() -> Problems.notFound("file", file).response());
    }

    @POST
    @Path("/{id}/files/{file}:erase")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Takes a file's bytes out where the law asks for it; the chain keeps that they were there, and why.")
    public Response erase(@PathParam("id") UUID id, @PathParam("file") UUID file, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, keepEvidence.erase(caller.actor(), of, file, asked.reason().strip()));
    }

    /** Without its parameters; {@code application/octet-stream} for what is none. */
    private static String known(@Nullable String said) {
        if (said == null) return MediaType.APPLICATION_OCTET_STREAM;
        var bare = said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(bare).matches() ? bare : MediaType.APPLICATION_OCTET_STREAM;
    }
}
