package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase order as its buyer sends and reads it. */
public final class OrderV1 {
    /** A million tonnes: more than anybody orders, and few enough that sums do not overflow. */
    private static final long MOST_MG = 1_000_000_000_000_000L;

    private OrderV1() {}

    /** The whole order: what is left out is gone. */
    public record Request(@NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Line> lines) {
        /** @throws ProblemException 400 if two lines have one number */
        List<PurchaseOrder.Line> read() {
            var numbers = new HashSet<Integer>();
            for (int i = 0; i < lines.size(); i++)
                if (!numbers.add(lines.get(i).line))
                    throw new ProblemException(
                            Problems.invalid("/lines/" + i + "/line", "is the number of another line."));
            return lines.stream().map(Line::read).toList();
        }
    }

    /**
     * One line.
     *
     * @param supplier by whom it is supplied, in your own words
     * @param applications for licences that are still to come
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Min(1) @Max(9_999) int line,
            @NotBlank @Size(max = 200) String material,
            @Min(1) @Max(MOST_MG) long massMg,
            @Nullable @Size(max = 200) String supplier,
            @Nullable @Size(max = 200) List<@Valid @NotNull CallOff> callOffs,
            @Nullable @Size(max = 500) List<@NotNull LotId> lots,
            @Nullable @Size(max = 50) List<@NotNull LicenceNumber> licences,
            @Nullable @Size(max = 50) List<@NotNull UUID> applications) {
        PurchaseOrder.Line read() {
            return new PurchaseOrder.Line(
                    line,
                    material,
                    new Mass(massMg),
                    supplier,
                    orNone(callOffs).stream()
                            .map(one -> new PurchaseOrder.CallOff(one.on, new Mass(one.massMg)))
                            .toList(),
                    orNone(lots).stream().distinct().toList(),
                    orNone(licences).stream().distinct().toList(),
                    orNone(applications).stream().distinct().toList());
        }

        static Line of(PurchaseOrder.Line line) {
            return new Line(
                    line.number(),
                    line.material(),
                    line.ordered().milligrams(),
                    line.supplier(),
                    line.callOffs().stream().map(CallOff::of).toList(),
                    line.lots(),
                    line.licences(),
                    line.applications());
        }

        private static <T> List<T> orNone(@Nullable List<T> given) {
            return given == null ? List.of() : given;
        }
    }

    /** So much is to be there on that day. */
    public record CallOff(
            @NotNull LocalDate on, @Min(1) @Max(MOST_MG) long massMg) {
        static CallOff of(PurchaseOrder.CallOff one) {
            return new CallOff(one.on(), one.mass().milligrams());
        }
    }

    /** An order as it is kept. */
    public record Reply(String poNo, long version, Instant changedAt, List<Line> lines) {
        static Reply of(PurchaseOrder order) {
            return new Reply(
                    order.poNo(),
                    order.version(),
                    order.changedAt(),
                    order.lines().stream().map(Line::of).toList());
        }
    }

    /** A row of the list; its components are the columns of the CSV. */
    public record Row(
            String poNo,
            long version,
            Instant changedAt,
            int lines,
            int lots,
            int licences,
            @Nullable LocalDate nextCallOff) {
        static Row of(PurchaseOrder order, LocalDate today) {
            return new Row(
                    order.poNo(),
                    order.version(),
                    order.changedAt(),
                    order.lines().size(),
                    (int) order.lots().count(),
                    (int) order.licences().count(),
                    order.lines().stream()
                            .flatMap(line -> line.next(1, today).stream())
                            .map(PurchaseOrder.CallOff::on)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
    }
}
