package io.ytterby.certification.credential.rest;

import io.ytterby.certification.credential.app.VerifyDocument;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Judges what anybody hands in, without a login. Nothing is kept, and nothing is fetched because of it. */
@Path("/v1/verify")
@PermitAll
public class CredentialVerifyResource {
    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_PROOF = 70_000;

    private final VerifyDocument verifyDocument;
    private final Clock clock;

    CredentialVerifyResource(VerifyDocument verifyDocument, Clock clock) {
        this.verifyDocument = verifyDocument;
        this.clock = clock;
    }

    /**
     * What is to be judged.
     *
     * @param document a vc+jwt, or JSON with a proof in it, as a text
     * @param proofs that it is in a log; none are needed of this platform's own
     */
    public record VerifyRequest(
            @NotBlank @Size(max = LONGEST) String document,
            @Nullable @Size(max = 5) List<@NotBlank @Size(max = LONGEST_PROOF) String> proofs) {}

    @POST
    @Operation(
            summary = "Judges a document in eleven steps: each with its light, its reason and what was found.",
            description = "Always 200: what came of it is the verdict. It speaks of the document, never of the goods.")
    public Response verify(@Valid @NotNull VerifyRequest asked) {
        var proofs = new ArrayList<LogProof>();
        var shown = asked.proofs() == null ? List.<String>of() : asked.proofs();
        for (int i = 0; i < shown.size(); i++) {
            try {
                proofs.add(LogProof.parse(shown.get(i)));
            } catch (RefusedException noProof) {
                return Problems.invalid("/proofs/" + i, "must be a tlog-proof as the log hands it out.")
                        .response();
            }
        }
        var found = verifyDocument.verify(asked.document(), proofs);
        return Response.ok(VerificationReply.of(found, clock.instant())).build();
    }
}
