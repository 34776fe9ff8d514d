package io.ytterby.licensing.controllist.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.controllist.app.ChangeControlList;
import io.ytterby.licensing.controllist.app.ChangeOutcome;
import io.ytterby.licensing.controllist.app.ConfirmProposal;
import io.ytterby.licensing.controllist.app.ControlListEvents;
import io.ytterby.licensing.controllist.app.ControlLists;
import io.ytterby.licensing.controllist.app.ListDays;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One instrument of the list: what it says, and how two persons change it. */
@Path("/v1/control-list/instruments")
public class InstrumentResource {
    private final ChangeControlList changeControlList;
    private final ConfirmProposal confirmProposal;
    private final ControlLists lists;
    private final ListWords words;
    private final ListDays days;
    private final Caller caller;

    InstrumentResource(
            ChangeControlList changeControlList,
            ConfirmProposal confirmProposal,
            ControlLists lists,
            ListWords words,
            ListDays days,
            Caller caller) {
        this.changeControlList = changeControlList;
        this.confirmProposal = confirmProposal;
        this.lists = lists;
        this.words = words;
        this.days = days;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response read(@PathParam("id") String id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        var list = lists.current();
        var found = list.instruments().get(instrument(id));
        if (found == null) throw new ProblemException(Problems.notFound("instrument", id));
        var reply = ControlListReply.InstrumentEntriesReply.of(found, list, asOf == null ? days.today() : asOf);
        return Replies.ok(reply, ControlListEvents.KEY, lists.number());
    }

    /**
     * The first list editor's change waits (202); the same change from another makes it law (200).
     *
     * @param dryRun true: says what it would flip, and stores nothing
     */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.LIST_EDITOR)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Valid @NotNull InstrumentRequest asked,
            @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        var wanted = words.wanted(instrument(id), asked);
        if (dryRun) return ProposalResource.answer(changeControlList.preview(wanted), language);
        var outcome = changeControlList.change(wanted, ETags.expected(ifMatch), caller.actor());
        if (outcome instanceof ChangeOutcome.InForce) confirmProposal.taken();
        return ProposalResource.answer(outcome, language);
    }

    /** A malformed id is a 404: nothing can be there. */
    private static InstrumentId instrument(String id) {
        try {
            return new InstrumentId(id);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(Problems.notFound("instrument", id));
        }
    }
}
