package io.ytterby.licensing.document.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.app.AddDocument;
import io.ytterby.licensing.document.app.ReadDocuments;
import io.ytterby.licensing.document.rest.DocumentReply.DocumentsReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The papers of an application. A single one is {@link DocumentContentResource}. */
@Path("/v1/applications")
public class DocumentResource {
    private final AddDocument addDocument;
    private final ReceivePaper receivePaper;
    private final ReadDocuments readDocuments;
    private final Caller caller;

    DocumentResource(AddDocument addDocument, ReceivePaper receivePaper, ReadDocuments readDocuments, Caller caller) {
        this.addDocument = addDocument;
        this.receivePaper = receivePaper;
        this.readDocuments = readDocuments;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/documents")
    @UnderMandate("application:draft")
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/plain",
        "text/csv"
    })
    @RolesAllowed(Roles.EXPORTER)
    @Operation(
            summary = "Adds a document: its bytes are the body, its kind and name are parameters; 20 MB at most. What"
                    + " it is is found by its bytes; a name or header that says otherwise is refused")
    public Response add(
            @PathParam("id") ApplicationId id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("name") @Nullable String name,
            @Context HttpHeaders headers,
            InputStream bytes)
            throws IOException {
        var refusal = addDocument.refusal(id, caller.actor());
        if (refusal != null) return DocumentProblems.of(refusal).response();
        var claimed = Optional.ofNullable(headers.getMediaType()).orElse(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        return receivePaper.receive(id, new ReceivePaper.Claim(kind, name, claimed), bytes);
    }

    @GET
    @Path("/{id}/documents")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "The documents of an application, in the order in which they came; 50 at most")
    public Response list(@PathParam("id") ApplicationId id) {
        return readDocuments
                .of(id, caller.actor())
                .map(found -> Response.ok(DocumentsReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }
}
