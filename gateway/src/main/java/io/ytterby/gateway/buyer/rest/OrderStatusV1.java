package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.order.app.OrderStatus;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an order stands.
 *
 * @param state the worst of its lines': {@code ON_TRACK}, {@code OPEN}, {@code AT_RISK}, {@code BLOCKED}
 * @param asOf the oldest of what it rests on; absent if nothing of it can be seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderStatusV1(
        String poNo,
        long version,
        OrderStatus.State state,
        List<Line> lines,
        @Nullable Instant asOf,
        @Nullable Long ageMs,
        @Nullable String freshness) {
    /** One line, and whether what is left on its licences covers the next call-offs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int line,
            String material,
            OrderStatus.State state,
            List<String> reasons,
            Supply supply,
            List<OrderV1.CallOff> nextCallOffs,
            List<Lot> lots,
            List<Licence> licences,
            List<Application> applications) {}

    /** @param found false for what is absent and for what nobody has shared with you */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lot(LotId lotId, boolean found, @Nullable LotClearanceV1 clearance) {}

    /** The same of a licence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Licence(
            LicenceNumber licenceNumber,
            boolean found,
            @Nullable LicenceStatusV1 status) {}

    /** The same of an application. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Application(
            UUID applicationId, boolean found, @Nullable ApplicationV1 application) {}

    public static OrderStatusV1 of(OrderStatus found) {
        Freshness age = found.freshness();
        return new OrderStatusV1(
                found.order().poNo(),
                found.order().version(),
                found.state(),
                found.lines().stream().map(OrderStatusV1::line).toList(),
                age == null ? null : age.asOf(),
                age == null ? null : age.ageMs(),
                age == null ? null : LicenceStatusV1.word(age));
    }

    private static Line line(OrderStatus.LineStatus one) {
        return new Line(
                one.line().number(),
                one.line().material(),
                one.state(),
                one.reasons(),
                one.supply(),
                one.next().stream().map(OrderV1.CallOff::of).toList(),
                one.lots().entrySet().stream()
                        .map(lot -> new Lot(
                                lot.getKey(),
                                lot.getValue().isPresent(),
                                lot.getValue().map(LotClearanceV1::of).orElse(null)))
                        .toList(),
                one.licences().entrySet().stream()
                        .map(licence -> new Licence(
                                licence.getKey(),
                                licence.getValue().isPresent(),
                                licence.getValue().map(LicenceStatusV1::of).orElse(null)))
                        .toList(),
                one.applications().entrySet().stream()
                        .map(application -> new Application(
                                application.getKey(),
                                application.getValue().isPresent(),
                                application.getValue().map(ApplicationV1::of).orElse(null)))
                        .toList());
    }
}
