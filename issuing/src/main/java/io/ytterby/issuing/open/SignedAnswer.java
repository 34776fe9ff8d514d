package io.ytterby.issuing.open;

import io.ytterby.issuing.document.app.Signatures;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Hands out a signed document in the form that was asked for. */
public final class SignedAnswer {
    private static final MediaType VC = new MediaType("application", "vc");
    private static final MediaType VC_JWT = new MediaType("application", "vc+jwt");

    private SignedAnswer() {}

    /** A {@code vc+jwt}; with {@code Accept: application/vc} as JSON with its proof inside. */
    public static Response of(Signatures signed, HttpHeaders headers) {
        return wantsProofed(headers) ? answer(signed.proofed(), VC) : answer(signed.vcJwt(), VC_JWT);
    }

    private static boolean wantsProofed(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> !type.isWildcardSubtype() && type.getSubtype().equals("vc"));
    }

    /** What was signed never changes; who may see it may. */
    private static Response answer(Signatures.Form form, MediaType type) {
        return Response.ok(form.text())
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Ytterby-Digest", form.digest())
                .build();
    }
}
