package io.ytterby.gateway.buyer.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.order.app.KeepOrder;
import io.ytterby.gateway.order.app.LookUpOrders;
import io.ytterby.gateway.order.app.OrderOutcome;
import io.ytterby.gateway.order.app.OrderStatus;
import io.ytterby.gateway.order.app.ReadOrderStatus;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A buyer's purchase orders, and how each stands. Another's order is a 404. */
@Path("/api/buyer/v1/orders")
@Tag(name = "buyer")
@RolesAllowed(Roles.BUYER)
public class OrderResource {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final KeepOrder keepOrder;
    private final LookUpOrders orders;
    private final ReadOrderStatus status;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    OrderResource(
            KeepOrder keepOrder,
            LookUpOrders orders,
            ReadOrderStatus status,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.keepOrder = keepOrder;
        this.orders = orders;
        this.status = status;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Your purchase orders, by number; as JSON, NDJSON or CSV")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var mine = caller.actor().organisation();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return listings.answer(
                page,
                headers,
                OrderV1.Row.class,
                asked -> Page.of(
                                orders.list(mine, asked.after().orElse(null), asked.fetchSize()),
                                asked,
                                PurchaseOrder::poNo)
                        .map(order -> OrderV1.Row.of(order, today)));
    }

    @GET
    @Path("/{poNo}")
    @RunOnVirtualThread
    @Operation(summary = "One of your purchase orders, with the ETag that changing it takes")
    public Response show(@PathParam("poNo") String poNo) {
        return orders.find(caller.actor().organisation(), poNo)
                .map(order -> Replies.ok(OrderV1.Reply.of(order), poNo, order.version()))
                .orElseGet(() -> absent(poNo).response());
    }

    @PUT
    @Path("/{poNo}")
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Keeps a purchase order as a whole: lines, call-offs, and the lots, licences and applications bound to"
                            + " them. If-Match with the version that was read, \"0\" for one that is new. Binding lets you see"
                            + " nothing that its owner has not shared.")
    public Response keep(
            @PathParam("poNo") String poNo,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrderV1.Request asked) {
        long expected = ETags.expected(ifMatch);
        if (!NUMBER.matcher(poNo).matches()) {
            if (expected != 0) return absent(poNo).response();
            throw new ProblemException(Problems.invalid(
                    "poNo",
                    "has 1 to 64 letters, digits, dots, dashes and underscores, and begins with a letter or digit."));
        }
        return switch (keepOrder.keep(caller.actor(), poNo, asked.read(), expected)) {
            case OrderOutcome.Kept(var order, var isNew)
            when isNew -> Replies.created(URI.create("/api/buyer/v1/orders/" + poNo), OrderV1.Reply.of(order), poNo, 1);
            case OrderOutcome.Kept(var order, var isNew) -> Replies.ok(OrderV1.Reply.of(order), poNo, order.version());
            case OrderOutcome.Absent(var number) -> absent(number).response();
            case OrderOutcome.Stale(var current) -> ETags.stale(current).response();
            case OrderOutcome.TooMany(var most) -> tooMany(most).response();
        };
    }

    @GET
    @Path("/{poNo}/status")
    @RunOnVirtualThread
    @Operation(
            summary =
                    "How each line stands: its lots and licences, what is decided, and whether the next call-offs are covered")
    public Response status(@PathParam("poNo") String poNo) {
        return status.read(caller.actor().organisation(), poNo)
                .map(OrderResource::shown)
                .orElseGet(() -> absent(poNo).response());
    }

    private static Response shown(OrderStatus found) {
        var age = found.freshness();
        return age != null && age.isOver()
                ? StatusProblems.tooOld(age).response()
                : StatusAnswers.fresh(OrderStatusV1.of(found), MediaType.APPLICATION_JSON);
    }

    private static Problem absent(String poNo) {
        return Problems.notFound("order", poNo);
    }

    private static Problem tooMany(long most) {
        return Problem.of(
                "too-many-orders",
                409,
                "You keep as many orders as you may",
                "At most " + most + " are kept. Change one that has been fulfilled instead of adding another.",
                Map.of("most", most));
    }
}
