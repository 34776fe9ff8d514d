package io.ytterby.licensing.credential.rest;

import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.credential.app.CredentialConfig;
import io.ytterby.licensing.credential.app.IssuerDocuments;
import io.ytterby.licensing.credential.app.StatusLists.Published;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What everybody may have, without a token: keys, trust list, status lists, and all of them as one file. */
@Path("/")
@PermitAll
public class PublicDocuments {
    private final IssuerDocuments documents;
    private final CredentialConfig config;
    private final Clock clock;

    PublicDocuments(IssuerDocuments documents, CredentialConfig config, Clock clock) {
        this.documents = documents;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Path("/.well-known/did.json")
    @Operation(summary = "The issuer's DID document: its keys, the current, the next and the retired ones")
    public Response did() {
        return cached(documents.did(), "application/did+json", 300);
    }

    @GET
    @Path("/credentials/trust-list")
    @Operation(summary = "Whose key counts for what and when, signed by the root")
    public Response trustList() {
        return cached(documents.trustList(), "application/jwt", 300);
    }

    @GET
    @Path("/credentials/trust-root")
    @Operation(summary = "The root's public key, to be compared once with what the authority has printed, and pinned")
    public Response trustRoot() {
        return cached(documents.root() + "\n", "text/plain", 300);
    }

    @GET
    @Path("/credentials/bundle")
    @Operation(summary = "Trust list and status lists in one signed file: all that a verification offline needs")
    public Response bundle() {
        return Response.ok(documents.bundle())
                .type("application/jwt")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/credentials/status/{purpose}/{list}")
    @Operation(summary = "A Bitstring status list, signed; the purpose is revocation or suspension")
    public Response statusList(
            @PathParam("purpose") String purpose,
            @PathParam("list") int list,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return StatusPurpose.ofWord(purpose)
                .flatMap(asked -> documents.statusList(asked, list))
                .map(found -> answer(found, known))
                .orElseGet(() ->
                        Problems.notFound("status list", purpose + "/" + list).response());
    }

    private Response answer(Published list, @Nullable String known) {
        var tag = "\"" + list.version() + "-" + list.signedAt().toEpochMilli() + "\"";
        boolean unchanged = known != null && known.contains(tag);
        var response = unchanged
                ? Response.notModified()
                : Response.ok(list.document()).type("application/vc+jwt");
        // A cache counts the ttl from the signature on, not from when it asked: it never serves a stale list as a good
        // one.
        return response.header(HttpHeaders.ETAG, tag)
                .header("Cache-Control", "public, max-age=" + config.ttl().toSeconds())
                .header(
                        "Age",
                        Math.max(
                                0,
                                Duration.between(list.signedAt(), clock.instant())
                                        .toSeconds()))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static Response cached(String body, String type, int seconds) {
        return Response.ok(body)
                .type(type)
                .header("Cache-Control", "public, max-age=" + seconds)
                .build();
    }
}
