package io.ytterby.inspection.order.rest;

import io.ytterby.inspection.order.app.IssueOrder;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inspection orders: issued, listed, shown. What is done with one is {@link OrderVerbsResource}. */
@Path("/v1/orders")
public class OrderResource {
    private final IssueOrder issueOrder;
    private final Orders orders;
    private final Listings listings;
    private final Caller caller;

    OrderResource(IssueOrder issueOrder, Orders orders, Listings listings, Caller caller) {
        this.issueOrder = issueOrder;
        this.orders = orders;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * Which goods to look at.
     *
     * @param lane RED if nothing is said: the goods themselves; an order that selection has proposed is adopted, in its
     *     own lane or in a higher one
     */
    public record OrderRequest(
            @NotNull DeclarationId declarationId,
            @Nullable Lane lane,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response issue(@Valid @NotNull OrderRequest asked) {
        return switch (issueOrder.issue(caller.actor(), asked.declarationId(), asked.lane(), asked.reason())) {
            case IssueOrder.Outcome.Issued(var order) -> created(order);
            case IssueOrder.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", asked.declarationId()).response();
            case IssueOrder.Outcome.NotOpen(var declaration) ->
                Problem.of(
                                "declaration-status",
                                409,
                                "The declaration's status does not allow this",
                                "The declaration is " + declaration.status() + ": there is nothing left to inspect.",
                                Map.of("currentStatus", declaration.status().name()))
                        .response();
        };
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("status") @Nullable OrderStatus status,
            @Context HttpHeaders headers) {
        return listings.answer(page, headers, OrderReply.class, asked -> {
            var found = orders.list(declaration, status, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> OrderReply.of(row.order()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    public Response show(@PathParam("id") UUID id) {
        return orders.lookUp(new OrderId(id))
                .map(order -> Replies.ok(OrderReply.of(order), id.toString(), order.version()))
                .orElseGet(() -> Problems.notFound("order", id).response());
    }

    private static Response created(InspectionOrder order) {
        var id = order.id().toString();
        return Replies.created(URI.create("/v1/orders/" + id), OrderReply.of(order), id, order.version());
    }
}
