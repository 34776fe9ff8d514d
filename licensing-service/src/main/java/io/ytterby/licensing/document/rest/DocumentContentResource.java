package io.ytterby.licensing.document.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.document.app.ReadDocuments;
import io.ytterby.licensing.document.app.RemoveDocument;
import io.ytterby.licensing.document.domain.Document;
import io.ytterby.licensing.document.domain.DocumentOutcome.Done;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A document by its id. */
@Path("/v1/documents")
public class DocumentContentResource {
    private final ReadDocuments readDocuments;
    private final RemoveDocument removeDocument;
    private final Caller caller;

    DocumentContentResource(ReadDocuments readDocuments, RemoveDocument removeDocument, Caller caller) {
        this.readDocuments = readDocuments;
        this.removeDocument = removeDocument;
        this.caller = caller;
    }

    @GET
    @Path("/{document}")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "What a document is: kind, name, size, type and SHA-256")
    public Response read(@PathParam("document") UUID id) {
        return readDocuments
                .read(id, caller.actor())
                .map(found -> Response.ok(DocumentReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("document", id).response());
    }

    @GET
    @Path("/{document}/content")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "The bytes of a document, to be saved: a browser is told not to show them")
    public Response content(@PathParam("document") UUID id) {
        return readDocuments
                .read(id, caller.actor())
                .map(this::content)
                .orElseGet(() -> Problems.notFound("document", id).response());
    }

    @POST
    @Path("/{document}:remove")
    @UnderMandate("application:draft")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    @Operation(summary = "Takes a document out of a draft")
    public Response remove(@PathParam("document") UUID id) {
        return switch (removeDocument.remove(id, caller.actor())) {
            case Done(var document) -> Response.ok(DocumentReply.of(document)).build();
            case Refused refused -> DocumentProblems.of(refused).response();
        };
    }

    private Response content(Document document) {
        StreamingOutput bytes = out -> {
            try (var in = readDocuments.bytes(document)) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes, document.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", "sha-256=:" + base64(document.sha256()) + ":")
                .build();
    }

    /** The name twice: in ASCII for old clients, and as it is (RFC 6266). */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    private static String base64(String hex) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hex));
    }
}
