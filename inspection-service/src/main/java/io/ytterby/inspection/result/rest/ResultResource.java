package io.ytterby.inspection.result.rest;

import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.inspection.result.app.Finding;
import io.ytterby.inspection.result.app.RecordResult;
import io.ytterby.inspection.result.app.Results;
import io.ytterby.inspection.result.app.VerifyResult;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an inspection found: one person records it, another verifies it. */
@Path("/v1/orders")
public class ResultResource {
    private final RecordResult recordResult;
    private final VerifyResult verifyResult;
    private final Orders orders;
    private final Results results;
    private final Caller caller;

    ResultResource(
            RecordResult recordResult, VerifyResult verifyResult, Orders orders, Results results, Caller caller) {
        this.recordResult = recordResult;
        this.verifyResult = verifyResult;
        this.orders = orders;
        this.results = results;
        this.caller = caller;
    }

    /**
     * What was found.
     *
     * @param shares per cent by weight of each element that was measured: {@code {"Dy": "2.5"}}
     */
    public record ResultRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2_000) String finding,

            @Size(max = 92) @Nullable
            Map<Element, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 12) BigDecimal>
                    shares) {
        Finding toFinding() {
            return new Finding(outcome, finding, shares == null ? Map.of() : shares);
        }
    }

    @POST
    @Path("/{id}:result")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response record(@PathParam("id") UUID id, @Valid @NotNull ResultRequest asked) {
        return switch (recordResult.record(caller.actor(), new OrderId(id), asked.toFinding())) {
            case RecordResult.Outcome.Recorded(var order, var result) -> answer(order, result);
            case RecordResult.Outcome.NoSuchOrder _ ->
                Problems.notFound("order", id).response();
            case RecordResult.Outcome.NotNow(var order) -> notNow(order).response();
        };
    }

    /** The newest result; by somebody else than the one who recorded it. */
    @POST
    @Path("/{id}:verify")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response verify(@PathParam("id") UUID id) {
        return switch (verifyResult.verify(caller.actor(), new OrderId(id))) {
            case VerifyResult.Outcome.Verified(var order, var result) -> answer(order, result);
            case VerifyResult.Outcome.NoSuchOrder _ ->
                Problems.notFound("order", id).response();
            case VerifyResult.Outcome.NotNow(var order) -> notNow(order).response();
            case VerifyResult.Outcome.SamePerson _ -> samePerson().response();
        };
    }

    /** All, the newest first: at most a handful. */
    @GET
    @Path("/{id}/results")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    public Response list(@PathParam("id") UUID id) {
        return orders.lookUp(new OrderId(id))
                .map(order -> results.of(order.id()).stream()
                        .map(result -> ResultReply.of(result, order.status().name()))
                        .toList())
                .map(rows -> Response.ok(new Page<>(rows, null)).build())
                .orElseGet(() -> Problems.notFound("order", id).response());
    }

    private static Response answer(InspectionOrder order, InspectionResult result) {
        var reply = ResultReply.of(result, order.status().name());
        return Replies.ok(reply, order.id().toString(), order.version());
    }

    private static Problem samePerson() {
        return Problem.of(
                "result-verified-by-recorder",
                409,
                "Nobody verifies a result of their own",
                "Nothing was changed. Ask a colleague to look at it and to verify it.");
    }

    private static Problem notNow(InspectionOrder order) {
        return Problem.of(
                "order-status",
                409,
                "The order's status does not allow this",
                "The order is " + order.status() + (order.outcome() == null ? "" : " and its result is verified")
                        + ". Nothing was changed.",
                Map.of("currentStatus", order.status().name()));
    }
}
