package io.ytterby.inspection.declaration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.declaration.app.ReadDeclarations.Seen;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.declaration.domain.Refusal;
import io.ytterby.inspection.declaration.domain.Transport;
import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.ProblemLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A declaration. Who sees only how it stands, such as the consignee, gets no lines and no {@code control}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclarationReply(
        String declarationId,
        String mrn,
        String status,
        String exporterOrg,
        String consigneeOrg,
        String destination,
        String port,
        Instant lodgedAt,
        @Nullable Instant exitedAt,
        long version,
        @Nullable ControlReply control,
        @Nullable List<LineReply> lines,
        @Nullable List<String> containers,
        @Nullable List<String> seals) {

    /** Where the saga stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ControlReply(
            Instant answerBy,
            String reservation,
            String lotLock,
            boolean exitRequested,
            int openHolds,
            int openOrders,
            @Nullable RefusalReply refusal) {}

    /** Who refused, and why. */
    record RefusalReply(String by, String slug, String detail) {}

    /** A line; {@code licenceLine} is the licence's, {@code line} its own. */
    record LineReply(
            int line,
            String licenceNumber,
            int licenceLine,
            String lotId,
            long massMg,
            MoneyReply value,
            String hsCode,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Element, Long> elementsMg) {
        static LineReply of(DeclarationLine line) {
            var value = new MoneyReply(
                    line.value().currency().getCurrencyCode(), line.value().minor());
            return new LineReply(
                    line.line(),
                    line.licence().value(),
                    line.licenceLine(),
                    line.lot().toString(),
                    line.mass().milligrams(),
                    value,
                    line.hsCode().value(),
                    line.elementsMg());
        }
    }

    /** An amount in minor units. */
    record MoneyReply(String currency, long minor) {}

    /** @param language of what refused it */
    static DeclarationReply of(Seen seen, ProblemLanguage language) {
        return seen.sight() == Sight.FULL
                ? whole(seen.declaration(), language)
                : of(seen.declaration(), null, null, null);
    }

    static DeclarationReply whole(Declaration declaration) {
        return whole(declaration, ProblemLanguage.EN);
    }

    private static DeclarationReply whole(Declaration declaration, ProblemLanguage language) {
        var lines = declaration.form().lines().stream().map(LineReply::of).toList();
        return of(
                declaration,
                control(declaration, language),
                lines,
                declaration.form().transport());
    }

    private static DeclarationReply of(
            Declaration declaration,
            @Nullable ControlReply control,
            @Nullable List<LineReply> lines,
            @Nullable Transport transport) {
        var form = declaration.form();
        return new DeclarationReply(
                declaration.id().toString(),
                form.mrn().value(),
                declaration.status().name(),
                form.exporter().value(),
                form.consignee().value(),
                form.destination().value(),
                form.port().value(),
                declaration.lodgedAt(),
                declaration.state().exitedAt(),
                declaration.version(),
                control,
                lines,
                transport == null ? null : texts(transport.containers()),
                transport == null ? null : texts(transport.seals()));
    }

    private static List<String> texts(List<?> numbers) {
        return numbers.stream().map(Object::toString).toList();
    }

    private static ControlReply control(Declaration declaration, ProblemLanguage language) {
        DeclarationState state = declaration.state();
        return new ControlReply(
                declaration.answerBy(),
                state.reservation().name(),
                state.lotLock().name(),
                state.exitRequested(),
                state.openHolds(),
                state.openOrders(),
                refusal(state.refusal(), language));
    }

    private static @Nullable RefusalReply refusal(@Nullable Refusal why, ProblemLanguage language) {
        if (why == null) return null;
        return new RefusalReply(
                why.by().name().toLowerCase(Locale.ROOT), why.slug(), language.because(why.slug(), why.detail()));
    }
}
