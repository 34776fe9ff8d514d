package io.ytterby.tracking.seal.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.seal.app.HeadKey;
import io.ytterby.tracking.seal.app.ProveEvent;
import io.ytterby.tracking.seal.app.ProveEvent.Outcome;
import io.ytterby.tracking.seal.app.VerifySeals;
import io.ytterby.tracking.seal.rest.HeadReply.DayReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The store of events as a signed log: daily heads, proofs that are checked offline, and the walk that finds a change. */
@Path("/v1/custody")
public class SealResource {
    private static final int LONGEST_ID = 2_000;
    private static final long MOST_PLACES = 1_000_000;

    private final ProveEvent proveEvent;
    private final VerifySeals verifySeals;
    private final HeadKey key;
    private final Listings listings;
    private final Caller caller;

    SealResource(ProveEvent proveEvent, VerifySeals verifySeals, HeadKey key, Listings listings, Caller caller) {
        this.proveEvent = proveEvent;
        this.verifySeals = verifySeals;
        this.key = key;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * That an event is in the log.
     *
     * @param entry what was sealed; its SHA-256 behind a zero byte is the leaf
     * @param event the event as it is kept, to the byte: the entry has its SHA-256
     * @param path hashes in hex from the leaf to the root, as RFC 6962, section 2.1.1, has them
     */
    public record ProofReply(
            String eventId,
            long place,
            String entry,
            String context,
            String event,
            String leaf,
            List<String> path,
            HeadReply head) {}

    @GET
    @Path("/heads")
    @Authenticated
    @Operation(
            summary =
                    "The signed head of each day, the newest first; keep them, and nobody can rewrite what they cover.")
    public Response heads(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, HeadReply.class, asked -> {
            var before = asked.after(LocalDate::parse).orElse(null);
            return Page.of(
                            proveEvent.heads(before, asked.fetchSize()),
                            asked,
                            head -> head.day().toString())
                    .map(head -> HeadReply.of(head, key.publicKeyText()));
        });
    }

    @GET
    @Path("/heads/{day}")
    @Authenticated
    @Operation(
            summary = "The head of a day; since=yyyy-mm-dd adds the proof that its log begins with that of the earlier"
                    + " day.")
    public Response head(@PathParam("day") LocalDate day, @QueryParam("since") @Nullable LocalDate since) {
        return proveEvent
                .head(day, since)
                .map(found -> Response.ok(new DayReply(
                                HeadReply.of(found.head(), key.publicKeyText()),
                                Optional.ofNullable(found.since())
                                        .map(earlier -> HeadReply.of(earlier, key.publicKeyText()))
                                        .orElse(null),
                                Optional.ofNullable(found.path())
                                        .map(SealResource::hex)
                                        .orElse(null)))
                        .build())
                .orElseGet(() -> Problems.notFound("head", day).response());
    }

    @GET
    @Path("/events/{eventId:.+}/proof")
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST,
        Roles.AUDITOR
    })
    @Operation(summary = "The proof that an event is in the log that the newest head signs; it is checked without us.")
    public Response proof(@PathParam("eventId") String eventId) {
        if (eventId.length() > LONGEST_ID)
            return Problems.notFound("event", eventId).response();
        return switch (proveEvent.prove(caller.actor(), eventId)) {
            case Outcome.Proof proof -> Response.ok(reply(proof)).build();
            case Outcome.Absent absent -> Problems.notFound("event", eventId).response();
            case Outcome.NotSealedYet early ->
                Problem.of(
                                "custody-not-sealed-yet",
                                409,
                                "The event is not sealed yet",
                                "No head covers it. Ask again in some seconds.")
                        .response();
        };
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.REGULATOR})
    @Operation(
            summary = "Walks the log again and names the first event that is not what was sealed; next says where to go"
                    + " on.")
    public VerifySeals.Report verification(
            @QueryParam("from") @DefaultValue("0") long from, @QueryParam("limit") @DefaultValue("100000") long limit) {
        if (from < 0) throw new ProblemException(Problems.invalid("?from", "must be a place, 0 or more."));
        if (limit < 1 || limit > MOST_PLACES)
            throw new ProblemException(Problems.invalid("?limit", "must be 1 to " + MOST_PLACES + "."));
        return verifySeals.verify(from, limit);
    }

    private ProofReply reply(Outcome.Proof proof) {
        return new ProofReply(
                proof.event().eventId(),
                proof.leaf().place(),
                proof.event().entry(),
                proof.event().context(),
                proof.event().doc(),
                HexFormat.of().formatHex(proof.leaf().hash()),
                hex(proof.path()),
                HeadReply.of(proof.head(), key.publicKeyText()));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
