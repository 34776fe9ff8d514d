package io.ytterby.certification.credential.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.credential.app.CredentialLog;
import io.ytterby.certification.credential.app.ReadLog;
import io.ytterby.certification.credential.app.SealLog;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The log of what was signed: digests alone, so that it tells nobody what they are of. */
@Path("/v1/credential-log")
@PermitAll
public class CredentialLogResource {
    private final ReadLog readLog;
    private final SealLog sealLog;

    CredentialLogResource(ReadLog readLog, SealLog sealLog) {
        this.readLog = readLog;
        this.sealLog = sealLog;
    }

    /**
     * The log and its newest head that the witness has signed.
     *
     * @param key the log's own, as {@code name+hash+base64}
     * @param head a signed note; absent while the log is empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LogReply(
            String key,
            long size,
            @Nullable String head,
            @Nullable Instant signedAt,
            @Nullable Instant witnessedAt) {}

    @GET
    @Operation(summary = "The log's key and its newest head that the witness has signed, else its newest.")
    public LogReply log() {
        var key = sealLog.name().text();
        return readLog.head()
                .map(head -> new LogReply(
                        key,
                        head.size(),
                        head.note().render(),
                        head.signedAt(),
                        head.witnessedAt().orElse(null)))
                .orElseGet(() -> new LogReply(key, 0, null, null, null));
    }

    @GET
    @Path("/entries")
    @Operation(summary = "The log's entries from the first on: with them anybody computes each head again.")
    public Page<CredentialLog.Entry> entries(@BeanParam PageRequest page) {
        long from = page.after(Long::parseLong).map(last -> last + 1).orElse(0L);
        return Page.of(readLog.from(from, page.fetchSize()), page, entry -> Long.toString(entry.entry()));
    }

    @GET
    @Path("/proofs/{digest}")
    @Operation(summary = "That a document is in the log, by the SHA-256 of it in hex: a tlog-proof.")
    public Response proof(@PathParam("digest") String digest) {
        return switch (readLog.proof(digest)) {
            case ReadLog.Proof.Found(var proof) ->
                Response.ok(proof.render()).type(MediaType.TEXT_PLAIN).build();
            case ReadLog.Proof.NotThere _ ->
                Problems.notFound("document in the log", digest).response();
            case ReadLog.Proof.NotYetWitnessed _ ->
                Problem.of(
                                "log-not-witnessed",
                                409,
                                "No witness has looked since it was taken in",
                                "It is in the log. Ask again in a minute: a proof needs a head that somebody else has"
                                        + " signed.")
                        .response();
        };
    }
}
