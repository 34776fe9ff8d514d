package io.ytterby.inspection.evidence.rest;

import io.ytterby.inspection.evidence.app.EvidenceSigner;
import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.evidence.app.FileEvidence;
import io.ytterby.inspection.evidence.app.FileEvidence.Filing;
import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files that are evidence: brought in, and shown by their hash. A case's chain is {@link CaseResource}. */
@Path("/v1/evidence")
public class EvidenceResource {
    private static final String SHA256 = "[0-9a-f]{64}";

    private final FileEvidence fileEvidence;
    private final EvidenceStore store;
    private final EvidenceSigner signer;
    private final Caller caller;

    EvidenceResource(FileEvidence fileEvidence, EvidenceStore store, EvidenceSigner signer, Caller caller) {
        this.fileEvidence = fileEvidence;
        this.store = store;
        this.signer = signer;
        this.caller = caller;
    }

    /** What was filed. */
    record Filed(String sha256, String declarationId, String mediaType, long size) {}

    /** With what key the heads of cases are signed. */
    record Key(String algorithm, String publicKeyMultibase) {}

    /** What a person may file; the rest is written by what happens. */
    public enum Kind {
        DOCUMENT,
        STATEMENT
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(
            summary =
                    "Files a photograph, a paper or a statement in a case: the body is the file, at most 8 MB, or a form with"
                            + " the parts file, declarationId, description and kind")
    public Response raw(
            @QueryParam("declarationId") @NotNull DeclarationId declaration,
            @QueryParam("description") @NotBlank @Size(max = 500) String description,
            @QueryParam("kind") @DefaultValue("DOCUMENT") Kind kind,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            byte[] bytes) {
        return file(declaration, kind, MediaTypes.known(mediaType), bytes, description);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response form(
            @RestForm("file") @NotNull FileUpload file,
            @RestForm("declarationId") @NotNull DeclarationId declarationId,
            @RestForm("description") @NotBlank @Size(max = 500) String description,
            @RestForm("kind") @Nullable Kind kind)
            throws IOException {
        if (file.size() > Content.MOST_BYTES) return Problems.bodyTooLarge().response();
        var bytes = Files.readAllBytes(file.uploadedFile());
        var known = kind == null ? Kind.DOCUMENT : kind;
        return file(declarationId, known, MediaTypes.known(file.contentType()), bytes, description);
    }

    /** The file as it was brought in, byte for byte; never to be shown as a page of this site. */
    @GET
    @Path("/{sha256}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.AUDITOR})
    public Response show(
            @PathParam("sha256") @Pattern(regexp = SHA256, message = "must be 64 small hex digits.") String sha256) {
        return store.find(new Sha256(sha256))
                .map(found -> Response.ok(found.bytes(), found.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox")
                        .build())
                .orElseGet(() -> Problems.notFound("file", sha256).response());
    }

    @GET
    @Path("/key")
    @PermitAll
    @Operation(summary = "The public key that signs the heads of cases: what 'evidence verify --key' asks for")
    public Response key() {
        return Response.ok(new Key("Ed25519", signer.publicKey().multibase())).build();
    }

    private Response file(DeclarationId declaration, Kind kind, String mediaType, byte[] bytes, String description) {
        var filing = new Filing(declaration, EvidenceKind.valueOf(kind.name()), mediaType, bytes, description);
        return switch (fileEvidence.file(caller.actor(), filing)) {
            case FileEvidence.Outcome.Filed(var sha256) ->
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/v1/evidence/" + sha256)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(new Filed(sha256.value(), declaration.toString(), mediaType, bytes.length))
                        .build();
            case FileEvidence.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", declaration).response();
            case FileEvidence.Outcome.Empty _ ->
                Problems.invalid("/file", "must not be empty.").response();
            case FileEvidence.Outcome.TooLarge _ -> Problems.bodyTooLarge().response();
        };
    }
}
