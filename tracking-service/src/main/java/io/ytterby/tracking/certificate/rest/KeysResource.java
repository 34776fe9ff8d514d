package io.ytterby.tracking.certificate.rest;

import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.tracking.certificate.app.CodeSigner;
import io.ytterby.tracking.withdrawal.app.PublishWithdrawals;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What everybody may have who verifies codes: the public key, and the signed list of what has been withdrawn. */
@Path("/v1/keys")
@PermitAll
public class KeysResource {
    private final CodeSigner signer;
    private final PublishWithdrawals publishWithdrawals;

    KeysResource(CodeSigner signer, PublishWithdrawals publishWithdrawals) {
        this.signer = signer;
        this.publishWithdrawals = publishWithdrawals;
    }

    /** The signer's public keys as a JWK set (RFC 8037), to be compared once with what the authority has printed. */
    public record KeySet(List<Key> keys) {
        /** An Ed25519 key: 32 bytes in base64url, and the same in multibase. */
        public record Key(String kty, String crv, String kid, String use, String x, String publicKeyMultibase) {}
    }

    @GET
    @Path("/signers")
    @Operation(summary = "The public keys that sign certificates, bundles and the list of withdrawn codes")
    public KeySet signers() {
        var key = signer.publicKey();
        return new KeySet(List.of(new KeySet.Key(
                "OKP", "Ed25519", signer.key().kid(), "sig", Base64Url.encode(key.raw()), key.multibase())));
    }

    @GET
    @Path("/withdrawn")
    @Operation(summary = "The signed list of withdrawn ranges and epochs, and of blocks whose key has leaked")
    public Response withdrawn() {
        return Response.ok(publishWithdrawals.list(), MediaType.valueOf("application/jwt"))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
