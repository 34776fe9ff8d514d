package io.ytterby.inspection.declaration.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.Refusal;
import io.ytterby.inspection.party.domain.VisibleTo;
import io.ytterby.kernel.Element;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payload of {@code inspection.declaration}, as contracts has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclarationStateV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String declarationId,
        String mrn,
        String status,
        String exporterOrg,
        String consigneeOrg,
        String destination,
        String port,
        Instant lodgedAt,
        Instant answerBy,
        String reservation,
        String lotLock,
        boolean exitRequested,
        List<LineV1> lines,
        List<String> containers,
        List<String> seals,
        @Nullable RefusalV1 refusal,
        @Nullable Instant exitedAt) {

    /** A line; masses in milligrams, those of its elements where the exporter gave them. */
    public record LineV1(
            int line,
            String licenceNumber,
            int licenceLine,
            String lotId,
            long massMg,
            MoneyV1 value,
            String hsCode,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Element, Long> elementsMg) {
        static LineV1 of(DeclarationLine line) {
            return new LineV1(
                    line.line(),
                    line.licence().value(),
                    line.licenceLine(),
                    line.lot().toString(),
                    line.mass().milligrams(),
                    new MoneyV1(
                            line.value().currency().getCurrencyCode(),
                            line.value().minor()),
                    line.hsCode().value(),
                    line.elementsMg());
        }
    }

    /** An amount in minor units. */
    public record MoneyV1(String currency, long minor) {}

    /** Who stopped it and why. */
    public record RefusalV1(String by, String slug, String detail) {
        static @Nullable RefusalV1 of(@Nullable Refusal refusal) {
            if (refusal == null) return null;
            return new RefusalV1(refusal.by().name().toLowerCase(Locale.ROOT), refusal.slug(), refusal.detail());
        }
    }

    static DeclarationStateV1 of(Declaration declaration, List<VisibleTo> visibleTo) {
        var form = declaration.form();
        var state = declaration.state();
        return new DeclarationStateV1(
                state.version(),
                visibleTo,
                declaration.id().toString(),
                form.mrn().value(),
                state.status().name(),
                form.exporter().value(),
                form.consignee().value(),
                form.destination().value(),
                form.port().value(),
                declaration.lodgedAt(),
                declaration.answerBy(),
                state.reservation().name(),
                state.lotLock().name(),
                state.exitRequested(),
                form.lines().stream().map(LineV1::of).toList(),
                form.transport().containers().stream().map(Object::toString).toList(),
                form.transport().seals().stream().map(Object::toString).toList(),
                RefusalV1.of(state.refusal()),
                state.exitedAt());
    }
}
