package io.ytterby.console.workbench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is around a measurement: the declaration, its lots, orders and holds, as the API tells them. */
final class CaseRead {
    private CaseRead() {}

    /** A declaration, as far as the workbench shows it. */
    record Declaration(
            String declarationId,
            @Nullable String mrn,
            String status,
            @Nullable String exporterOrg,
            @Nullable String destination,
            @Nullable String port,
            @Nullable List<Line> lines) {
        public List<Line> allLines() {
            return Objects.requireNonNullElse(lines, List.of());
        }
    }

    /** A line of a declaration: which lot, under which licence, how much. */
    record Line(
            int line,
            @Nullable String licenceNumber,
            @Nullable String lotId,
            @Nullable Long massMg,
            @Nullable String hsCode) {}

    /** A lot's composition in per cent by weight. */
    record Lot(String lotId, String lotNumber, @Nullable Map<String, BigDecimal> composition) {
        Map<String, BigDecimal> contents() {
            return Objects.requireNonNullElse(composition, Map.of());
        }
    }

    /** An inspection order. */
    record Order(
            String orderId,
            String status,
            String lane,
            String reason,
            @Nullable String assignedTo) {
        /** Whether a result may be recorded on it now. */
        boolean isInProgress() {
            return status.equals("IN_PROGRESS");
        }
    }

    /** A hold that stands, or stood. */
    record Hold(
            String holdId,
            String ground,
            String reason,
            Instant placedAt,
            @Nullable String placedBy) {}

    /** The grounds of holds and who may place them. */
    record Law(@Nullable List<Ground> grounds) {
        List<Ground> byHand() {
            return Objects.requireNonNullElse(grounds, List.<Ground>of()).stream()
                    .filter(ground -> "OFFICER".equals(ground.placedBy()))
                    .toList();
        }
    }

    record Ground(String ground, String title, @Nullable String placedBy) {}
}
