package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.CaseSigner;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** With what key the heads of cases are signed. */
@Path("/v1/evidence")
public class CaseKeyResource {
    private final CaseSigner signer;

    CaseKeyResource(CaseSigner signer) {
        this.signer = signer;
    }

    /** A public key. */
    public record Key(String algorithm, String publicKeyMultibase) {}

    @GET
    @Path("/key")
    @PermitAll
    @Operation(summary = "The public key that signs the heads of cases: what 'evidence verify --key' asks for")
    public Response key() {
        return Response.ok(new Key("Ed25519", signer.publicKey().multibase())).build();
    }
}
