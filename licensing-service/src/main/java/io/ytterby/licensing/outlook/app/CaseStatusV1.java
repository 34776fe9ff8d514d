package io.ytterby.licensing.outlook.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.clock.app.ReadClock.Insight;
import io.ytterby.licensing.clock.domain.CaseClock;
import io.ytterby.licensing.clock.domain.Forecast.Group;
import io.ytterby.licensing.clock.domain.LegalDays;
import io.ytterby.licensing.outlook.domain.Curve;
import io.ytterby.licensing.outlook.domain.PlainStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case as the schema {@code licensing.case-status} has it. Nothing in it is about another firm's case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseStatusV1(
        long aggregateVersion,
        List<VisibleToV1> visibleTo,
        String applicationId,
        PlainStatus status,
        String exporterOrg,
        String licenceKind,
        String destination,
        Instant submittedAt,
        LocalDate countedFrom,
        int workingDaysUsed,
        int workingDaysTerm,
        LocalDate countedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String licenceNumber,
        @Nullable ForecastV1 forecast) {
    private static final Set<Party.Role> TOLD =
            EnumSet.of(Party.Role.END_USER, Party.Role.ULTIMATE_END_USER, Party.Role.CONSIGNEE);

    record VisibleToV1(String org, String scope) {}

    /**
     * How long cases like it took.
     *
     * @param n decided cases that it rests on; absent, with the curve, if too few were decided to be told of
     * @param widened whether a narrower group had too few
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForecastV1(
            boolean tooFew,
            String group,
            boolean widened,
            @Nullable Integer n,
            @Nullable Integer openCases,
            @Nullable List<StepV1> openAfter) {
        static ForecastV1 of(Insight insight, LocalDate from) {
            var alike = Objects.requireNonNull(insight.alike());
            var survival = alike.survival();
            boolean widened = alike.group() != Group.SAME_QUEUE_AND_KIND;
            if (!Curve.mayBeTold(survival, alike.exporters()))
                return new ForecastV1(true, alike.group().name(), widened, null, null, null);
            return new ForecastV1(
                    false,
                    alike.group().name(),
                    widened,
                    survival.decided(),
                    survival.open(),
                    Curve.of(survival, from, insight.calendar()).steps().stream()
                            .map(step -> new StepV1(step.on(), step.openShare()))
                            .toList());
        }
    }

    record StepV1(LocalDate on, BigDecimal openShare) {}

    static CaseStatusV1 of(Application application, Insight insight, long version, Instant submittedAt, Instant at) {
        var read = insight.clock();
        var period = read.period();
        var from =
                LegalDays.of(period.isEmpty() ? submittedAt : period.getFirst().from());
        var decidedAt = application.decidedAt();
        var licence = application.licence();
        return new CaseStatusV1(
                version,
                visibleTo(application),
                application.id().toString(),
                PlainStatus.of(application.status()),
                application.exporter().value(),
                application.content().licenceKind().name(),
                application.content().destination().value(),
                submittedAt,
                from,
                read.used(),
                CaseClock.TERM,
                LegalDays.of(at),
                decidedAt == null ? null : LegalDays.of(decidedAt),
                licence == null ? null : licence.value(),
                insight.alike() == null ? null : ForecastV1.of(insight, from));
    }

    /** The exporter, and the registered parties that the goods are for. */
    private static List<VisibleToV1> visibleTo(Application application) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put(application.exporter().value(), "full");
        application.content().parties().stream()
                .filter(party -> TOLD.contains(party.role()))
                .map(Party::organisation)
                .flatMap(Stream::ofNullable)
                .map(OrganisationId::value)
                .forEach(party -> scopes.putIfAbsent(party, "status"));
        return scopes.entrySet().stream()
                .map(scope -> new VisibleToV1(scope.getKey(), scope.getValue()))
                .toList();
    }
}
