package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.casework.app.ReadQueues;
import io.ytterby.licensing.casework.rest.QueueReplies.CaseReply;
import io.ytterby.licensing.casework.rest.QueueReplies.LoadReply;
import io.ytterby.licensing.casework.rest.QueueReplies.QueueReply;
import io.ytterby.licensing.casework.rest.QueueReplies.QueuesReply;
import io.ytterby.licensing.casework.rest.QueueReplies.WorkloadReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The open cases as officers look for work in them. */
@Path("/v1")
public class QueueResource {
    /** In place of a queue's name: all of them. */
    private static final String ALL = "all";

    private final ReadQueues readQueues;
    private final Listings listings;

    QueueResource(ReadQueues readQueues, Listings listings) {
        this.readQueues = readQueues;
        this.listings = listings;
    }

    @GET
    @Path("/queues")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "All queues, each with how much lies in it and what falls due next")
    public QueuesReply queues() {
        var loads = readQueues.loads();
        return new QueuesReply(readQueues.rules().queues().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(queue -> QueueReply.of(queue.getKey(), queue.getValue(), loads))
                .toList());
    }

    @GET
    @Path("/queues/{queue}")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(
            summary = "The open cases of a queue, or of all of them (all), first what falls due first; filter by"
                    + " assignee, unassigned, flag, status, overdue")
    public Response cases(
            @PathParam("queue") String queue,
            @BeanParam QueueQuery query,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        boolean all = queue.equals(ALL);
        if (!all && readQueues.rules().queue(queue).isEmpty())
            return Problems.notFound("queue", queue).response();
        var filter = query.filter(all ? null : queue, readQueues.today());
        return listings.answer(
                page,
                headers,
                CaseReply.class,
                asked -> Page.of(
                                readQueues.list(filter, QueueQuery.after(asked), asked.fetchSize()),
                                asked,
                                QueueQuery::key)
                        .map(CaseReply::of));
    }

    @GET
    @Path("/workload")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "Open, waiting and overdue cases by queue and officer")
    public WorkloadReply workload() {
        return new WorkloadReply(
                readQueues.today(),
                readQueues.loads().stream().map(LoadReply::of).toList());
    }

    @GET
    @Path("/desk-rules")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR, Roles.LIST_EDITOR})
    @Operation(summary = "The rules by which cases are flagged and put into queues, with their version")
    public RulesReply rules() {
        return RulesReply.of(readQueues.rules());
    }
}
