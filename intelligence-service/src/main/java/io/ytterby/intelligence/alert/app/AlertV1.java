package io.ytterby.intelligence.alert.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.Consignment;
import io.ytterby.intelligence.alert.domain.Exit;
import io.ytterby.intelligence.alert.domain.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of {@code intelligence.alert}, as contracts has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertV1(
        long aggregateVersion,
        List<VisibleV1> visibleTo,
        String alertId,
        String state,
        BigDecimal score,
        BigDecimal scoreBeforeExits,
        List<String> tests,
        String from,
        String to,
        String hs6,
        FirmV1 shipper,
        FirmV1 consignee,
        List<String> containers,
        List<String> licences,
        int records,
        long netMg,
        Instant firstAt,
        Instant lastAt,
        List<ReasonV1> reasons,
        List<ExitV1> exits) {
    /** An authority. */
    public record VisibleV1(String org, String scope) {}

    /** As the first record names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FirmV1(
            @Nullable String ref, String name, @Nullable String country) {
        public static FirmV1 of(Consignment.Firm firm) {
            return new FirmV1(firm.ref(), firm.name(), firm.country());
        }
    }

    /** Numbers are statistics, not quantities: they are JSON numbers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReasonV1(
            String feature,
            double contribution,
            @Nullable Double value,
            @Nullable Double expected,
            @Nullable Double p,
            @Nullable Double z,
            String says) {
        public static ReasonV1 of(Reason reason) {
            return new ReasonV1(
                    reason.feature(),
                    reason.contribution().doubleValue(),
                    number(reason.value()),
                    number(reason.expected()),
                    number(reason.p()),
                    number(reason.z()),
                    reason.says());
        }

        private static @Nullable Double number(@Nullable BigDecimal exact) {
            return exact == null ? null : exact.doubleValue();
        }
    }

    /** A legal explanation; who noted it stays here. */
    public record ExitV1(String kind, String evidence, Instant notedAt) {
        static ExitV1 of(Exit exit) {
            return new ExitV1(exit.kind().name(), exit.evidence(), exit.notedAt());
        }
    }

    static AlertV1 of(Alert alert, List<String> authorities) {
        var evidence = alert.evidence();
        return new AlertV1(
                alert.version(),
                authorities.stream().map(org -> new VisibleV1(org, "full")).toList(),
                alert.id().toString(),
                alert.state().name(),
                alert.score(),
                evidence.score(),
                evidence.tests(),
                alert.line().from(),
                alert.line().to(),
                alert.line().hs6(),
                FirmV1.of(alert.shipper()),
                FirmV1.of(alert.consignee()),
                evidence.containers().stream().sorted().toList(),
                evidence.licences().stream().sorted().toList(),
                evidence.records(),
                evidence.netMg(),
                evidence.firstAt(),
                evidence.lastAt(),
                evidence.reasons().stream().map(ReasonV1::of).toList(),
                alert.exits().stream().map(ExitV1::of).toList());
    }
}
