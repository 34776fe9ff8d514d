package io.ytterby.licensing.controllist.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.controllist.app.ChangeControlList;
import io.ytterby.licensing.controllist.app.ChangeOutcome;
import io.ytterby.licensing.controllist.app.ConfirmProposal;
import io.ytterby.licensing.controllist.app.ControlListEvents;
import io.ytterby.licensing.controllist.app.ReadListHistory;
import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.rest.ChangeReply.ProposalReply;
import io.ytterby.licensing.controllist.rest.ChangeReply.VersionReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** What waits for a second person, and how the list came to be what it is. */
@Path("/v1/control-list")
public class ProposalResource {
    private final ReadListHistory readListHistory;
    private final ChangeControlList changeControlList;
    private final ConfirmProposal confirmProposal;
    private final Listings listings;
    private final Caller caller;

    ProposalResource(
            ReadListHistory readListHistory,
            ChangeControlList changeControlList,
            ConfirmProposal confirmProposal,
            Listings listings,
            Caller caller) {
        this.readListHistory = readListHistory;
        this.changeControlList = changeControlList;
        this.confirmProposal = confirmProposal;
        this.listings = listings;
        this.caller = caller;
    }

    /** The newest 200. */
    @GET
    @Path("/proposals")
    @RolesAllowed({Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    public Response proposals() {
        var items = readListHistory.proposals().stream().map(ProposalReply::of).toList();
        return Response.ok(Map.of("items", items), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("/proposals/{id}")
    @RolesAllowed({Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR})
    public Response proposal(@PathParam("id") UUID id) {
        return readListHistory
                .proposal(id)
                .map(found -> Response.ok(ProposalReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("proposal", id).response());
    }

    @POST
    @Path("/proposals/{id}:confirm")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    public Response confirm(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var outcome = confirmProposal.confirm(id, caller.actor());
        if (outcome instanceof ChangeOutcome.InForce) confirmProposal.taken();
        return answer(outcome, ProblemLanguage.asked(headers));
    }

    @POST
    @Path("/proposals/{id}:withdraw")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    public Response withdraw(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(changeControlList.withdraw(id, caller.actor()), ProblemLanguage.asked(headers));
    }

    /** Newest first. */
    @GET
    @Path("/versions")
    @RolesAllowed({Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR, Roles.LICENSING_OFFICER})
    public Response versions(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                VersionReply.class,
                asked -> Page.of(
                                readListHistory.versions(asked.beforeNumber(), asked.fetchSize()),
                                asked,
                                (ListVersion one) -> Long.toString(one.number()))
                        .map(VersionReply::of));
    }

    /** @param language of the reasons for what flips */
    static Response answer(ChangeOutcome outcome, ProblemLanguage language) {
        return switch (outcome) {
            case ChangeOutcome.Preview(var version, var replay) ->
                Response.ok(new ChangeReply("PREVIEW", null, version, replay.told(language)))
                        .build();
            case ChangeOutcome.Proposed(var proposal, var replay) ->
                Response.accepted(new ChangeReply("PROPOSED", ProposalReply.of(proposal), null, replay.told(language)))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case ChangeOutcome.InForce(var proposal, var number, var version, var replay) ->
                Replies.ok(
                        new ChangeReply("IN_FORCE", ProposalReply.of(proposal), version, replay.told(language)),
                        ControlListEvents.KEY,
                        number);
            case ChangeOutcome.Withdrawn(var proposal) ->
                Response.ok(new ChangeReply("WITHDRAWN", ProposalReply.of(proposal), null, null))
                        .build();
            case ChangeOutcome.Refused refused ->
                ControlListProblems.of(refused).response();
        };
    }
}
