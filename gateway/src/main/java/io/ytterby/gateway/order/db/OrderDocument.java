package io.ytterby.gateway.order.db;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order's lines as they are stored: a shape of its own, so that what clients send may change. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrderDocument(List<LineDocument> lines) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineDocument(
            int number,
            String material,
            long orderedMg,
            @Nullable String supplier,
            List<CallOffDocument> callOffs,
            List<LotId> lots,
            List<LicenceNumber> licences,
            List<UUID> applications) {}

    record CallOffDocument(LocalDate on, long massMg) {}

    static OrderDocument of(PurchaseOrder order) {
        return new OrderDocument(order.lines().stream()
                .map(line -> new LineDocument(
                        line.number(),
                        line.material(),
                        line.ordered().milligrams(),
                        line.supplier(),
                        line.callOffs().stream()
                                .map(one ->
                                        new CallOffDocument(one.on(), one.mass().milligrams()))
                                .toList(),
                        line.lots(),
                        line.licences(),
                        line.applications()))
                .toList());
    }

    PurchaseOrder order(OrganisationId organisation, String poNo, long version, Instant changedAt) {
        return new PurchaseOrder(
                organisation,
                poNo,
                lines.stream()
                        .map(line -> new PurchaseOrder.Line(
                                line.number,
                                line.material,
                                new Mass(line.orderedMg),
                                line.supplier,
                                line.callOffs.stream()
                                        .map(one -> new PurchaseOrder.CallOff(one.on, new Mass(one.massMg)))
                                        .toList(),
                                line.lots,
                                line.licences,
                                line.applications))
                        .toList(),
                version,
                changedAt);
    }
}
