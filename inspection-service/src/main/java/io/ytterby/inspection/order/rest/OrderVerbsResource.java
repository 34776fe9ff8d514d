package io.ytterby.inspection.order.rest;

import io.ytterby.inspection.order.app.MoveOrder;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with an inspection order. Its result and the verification are in the feature {@code result}. */
@Path("/v1/orders")
public class OrderVerbsResource {
    private final MoveOrder moveOrder;
    private final Caller caller;

    OrderVerbsResource(MoveOrder moveOrder, Caller caller) {
        this.moveOrder = moveOrder;
        this.caller = caller;
    }

    /** Who shall inspect; whoever sends it if nobody is named. */
    public record AssignRequest(@Nullable PersonId assignee) {}

    /** What is worth noting at the end. */
    public record CloseRequest(@Nullable @Size(max = 500) String remark) {}

    /** Why nothing is inspected after all. */
    public record CancelRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/{id}:assign")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response assign(@PathParam("id") UUID id, @Valid @Nullable AssignRequest asked) {
        var actor = caller.actor();
        var named = asked == null ? null : asked.assignee();
        return answer(id, moveOrder.assign(actor, new OrderId(id), named == null ? actor.person() : named));
    }

    @POST
    @Path("/{id}:start")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response start(@PathParam("id") UUID id) {
        return answer(id, moveOrder.start(caller.actor(), new OrderId(id)));
    }

    /** Only a verified result closes an order. */
    @POST
    @Path("/{id}:close")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response close(@PathParam("id") UUID id, @Valid @Nullable CloseRequest asked) {
        return answer(id, moveOrder.close(caller.actor(), new OrderId(id), asked == null ? null : asked.remark()));
    }

    /** A selected order is taken back by two: the first officer's call leaves it open, a second one's cancels it. */
    @POST
    @Path("/{id}:cancel")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull CancelRequest asked) {
        return answer(id, moveOrder.cancel(caller.actor(), new OrderId(id), asked.reason()));
    }

    private static Response answer(UUID id, MoveOrder.Outcome outcome) {
        return switch (outcome) {
            case MoveOrder.Outcome.Moved(var order) -> Replies.ok(OrderReply.of(order), id.toString(), order.version());
            case MoveOrder.Outcome.NoSuchOrder _ ->
                Problems.notFound("order", id).response();
            case MoveOrder.Outcome.NotNow(var order) -> notNow(order).response();
            case MoveOrder.Outcome.SamePerson(var order) -> samePerson(order).response();
        };
    }

    private static Problem samePerson(InspectionOrder order) {
        return Problem.of(
                "order-cancelled-by-asker",
                409,
                "Nobody alone takes back an order that selection has made",
                "Order " + order.id() + " stands. You have asked to cancel it; a second officer must do so too.");
    }

    private static Problem notNow(InspectionOrder order) {
        return Problem.of(
                "order-status",
                409,
                "The order's status does not allow this",
                "The order is " + order.status() + (order.outcome() == null ? " and has no verified result" : "")
                        + (order.status() == OrderStatus.PROPOSED ? "; adopt it with POST /orders first" : "")
                        + ". Nothing was changed.",
                Map.of("currentStatus", order.status().name()));
    }
}
