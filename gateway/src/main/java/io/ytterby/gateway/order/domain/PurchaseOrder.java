package io.ytterby.gateway.order.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer has ordered, in the buyer's own words.
 *
 * @param version what a client sends back as If-Match; 1 for the first
 */
public record PurchaseOrder(
        OrganisationId organisation, String poNo, List<Line> lines, long version, Instant changedAt) {
    public PurchaseOrder {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of goods.
     *
     * @param supplier by whom it is supplied, as the buyer calls them; null if it is not said
     * @param callOffs when how much of it is to be there
     * @param lots what is to fulfil it, as far as the buyer knows
     * @param licences under which it is to leave
     * @param applications for the licences that are still to come
     */
    public record Line(
            int number,
            String material,
            Mass ordered,
            @Nullable String supplier,
            List<CallOff> callOffs,
            List<LotId> lots,
            List<LicenceNumber> licences,
            List<UUID> applications) {
        public Line {
            callOffs =
                    callOffs.stream().sorted(Comparator.comparing(CallOff::on)).toList();
            lots = List.copyOf(lots);
            licences = List.copyOf(licences);
            applications = List.copyOf(applications);
        }

        /** The next so many from a day on, that day included. */
        public List<CallOff> next(int count, LocalDate from) {
            return callOffs.stream()
                    .filter(one -> !one.on().isBefore(from))
                    .limit(count)
                    .toList();
        }
    }

    /** So much is to be there on that day. */
    public record CallOff(LocalDate on, Mass mass) {}

    public Stream<LotId> lots() {
        return lines.stream().flatMap(line -> line.lots().stream());
    }

    public Stream<LicenceNumber> licences() {
        return lines.stream().flatMap(line -> line.licences().stream());
    }

    public Stream<UUID> applications() {
        return lines.stream().flatMap(line -> line.applications().stream());
    }
}
