package io.ytterby.licensing.quota.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.quota.app.AskForQuota;
import io.ytterby.licensing.quota.app.OpenQuotaRound;
import io.ytterby.licensing.quota.app.ReadQuota;
import io.ytterby.licensing.quota.app.RunQuotaRound;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.licensing.quota.domain.QuotaRule;
import io.ytterby.licensing.quota.domain.RoundOutcome;
import io.ytterby.licensing.quota.domain.RoundOutcome.Moved;
import io.ytterby.licensing.quota.domain.RoundOutcome.Refused;
import io.ytterby.licensing.quota.rest.QuotaReplies.AllocationReply;
import io.ytterby.licensing.quota.rest.QuotaReplies.RequestReply;
import io.ytterby.licensing.quota.rest.QuotaReplies.RoundReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rounds of quotas, from opening to the published result. */
@Path("/v1/quota-rounds")
public class QuotaRoundResource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OpenQuotaRound openQuotaRound;
    private final AskForQuota askForQuota;
    private final RunQuotaRound runQuotaRound;
    private final ReadQuota readQuota;
    private final Listings listings;
    private final Clock clock;
    private final Caller caller;

    QuotaRoundResource(
            OpenQuotaRound openQuotaRound,
            AskForQuota askForQuota,
            RunQuotaRound runQuotaRound,
            ReadQuota readQuota,
            Listings listings,
            Clock clock,
            Caller caller) {
        this.openQuotaRound = openQuotaRound;
        this.askForQuota = askForQuota;
        this.runQuotaRound = runQuotaRound;
        this.readQuota = readQuota;
        this.listings = listings;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Opens a round: so much of an element in a year, by a published rule, until a deadline.")
    public Response open(@Valid @NotNull QuotaRequests.NewRound asked) {
        var faults = faults(asked);
        if (!faults.isEmpty()) return Problems.invalid(faults).response();
        return openQuotaRound
                .open(asked.toTerms(), asked.deadline(), caller.actor())
                .map(round -> Replies.created(
                        URI.create("/v1/quota-rounds/" + round.terms().round()),
                        RoundReply.of(round),
                        round.terms().round().toString(),
                        round.version()))
                .orElseGet(() -> QuotaProblems.exists().response());
    }

    @GET
    @Authenticated
    @Operation(summary = "All rounds with their terms.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                RoundReply.class,
                asked -> Page.of(
                                readQuota.list(asked.after(UUID::fromString).orElse(BEFORE_ALL), asked.fetchSize()),
                                asked,
                                (QuotaRound one) -> one.terms().round().toString())
                        .map(RoundReply::of));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A round with its terms, and the digest of its result once it was run.")
    public Response read(@PathParam("id") UUID id) {
        return readQuota
                .read(id)
                .map(round -> Replies.ok(RoundReply.of(round), id.toString(), round.version()))
                .orElseGet(() -> Problems.notFound("quota round", id).response());
    }

    @GET
    @Path("/{id}/requests")
    @RolesAllowed({Roles.EXPORTER, Roles.REGULATOR})
    @Operation(summary = "What was asked: one's own, and for the regulator all.")
    public Response requests(@PathParam("id") UUID id) {
        return readQuota
                .requests(id, caller.actor())
                .map(requests -> Response.ok(new Page<>(
                                requests.stream().map(RequestReply::of).toList(), null))
                        .build())
                .orElseGet(() -> Problems.notFound("quota round", id).response());
    }

    @POST
    @Path("/{id}/requests")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    @Operation(summary = "Asks for some of it for one's own organisation; until the deadline the last word counts.")
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull QuotaRequests.Ask asked) {
        return answer(askForQuota.ask(id, asked.askedMg(), caller.actor()));
    }

    @POST
    @Path("/{id}:run")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Splits the quota after the deadline; a lottery needs the seed that was committed to.")
    public Response run(@PathParam("id") UUID id, @Valid @NotNull QuotaRequests.Run asked) {
        return answer(runQuotaRound.run(
                id, QuotaRequests.text(asked.seed()), QuotaRequests.text(asked.beacon()), caller.actor()));
    }

    @POST
    @Path("/{id}:publish")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Publishes the result; never whoever ran it.")
    public Response publish(@PathParam("id") UUID id) {
        return answer(runQuotaRound.publish(id, caller.actor()));
    }

    @GET
    @Path("/{id}/allocation")
    @Authenticated
    @Operation(
            summary =
                    "The result as the text that was hashed, with its SHA-256: for everybody once it is published, for"
                            + " the regulator once it was run.")
    public Response allocation(@PathParam("id") UUID id) {
        return readQuota
                .result(id, caller.actor())
                .map(proof -> Response.ok(AllocationReply.of(id, proof)).build())
                .orElseGet(() -> Problems.notFound("published allocation", id).response());
    }

    private List<FieldError> faults(QuotaRequests.NewRound asked) {
        var faults = new ArrayList<FieldError>();
        boolean drawn = asked.rule() == QuotaRule.SEEDED_LOTTERY;
        if (!asked.deadline().isAfter(clock.instant()))
            faults.add(new FieldError("/deadline", "must lie in the future."));
        if (drawn && asked.seedCommitment() == null)
            faults.add(new FieldError("/seedCommitment", "is needed: the SHA-256 of the seed, which is kept secret."));
        if (!drawn && (asked.seedCommitment() != null || asked.beaconSource() != null || asked.lotMg() != null))
            faults.add(new FieldError("/rule", "draws nothing: leave seedCommitment, beaconSource and lotMg out."));
        if (asked.rule() != QuotaRule.PRO_RATA_WITH_FLOOR && asked.floorMg() != null)
            faults.add(new FieldError("/floorMg", "belongs to PRO_RATA_WITH_FLOOR alone."));
        return faults;
    }

    private static Response answer(RoundOutcome outcome) {
        return switch (outcome) {
            case Moved(var round) ->
                Replies.ok(RoundReply.of(round), round.terms().round().toString(), round.version());
            case Refused refused -> QuotaProblems.of(refused).response();
        };
    }
}
