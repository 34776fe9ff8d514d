package io.ytterby.licensing.figures.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.figures.app.ReadFigures;
import io.ytterby.licensing.figures.domain.Dimension;
import io.ytterby.licensing.figures.domain.FiguresRow;
import io.ytterby.licensing.figures.domain.Measure;
import io.ytterby.licensing.figures.domain.Period;
import io.ytterby.licensing.licence.app.LegalDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the regulator counts, as JSON, CSV or NDJSON. */
@Path("/v1/figures")
public class FiguresResource {
    private static final int LONGEST_YEARS = 10;
    private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86_400);

    private final ReadFigures readFigures;
    private final Listings listings;
    private final Clock clock;

    FiguresResource(ReadFigures readFigures, Listings listings, Clock clock) {
        this.readFigures = readFigures;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * A group's figures; docs/guide/figures.md defines each.
     *
     * @param decisionDaysMedian calendar days with one decimal; null where nothing was decided
     * @param refusalReasons refused applications by denial reason: one may have several
     */
    record FiguresReply(
            String group,
            long applicationsReceived,
            long applicationsDecided,
            long approved,
            long refused,
            long noLicenceRequired,
            @Nullable String decisionDaysMedian,
            @Nullable String decisionDaysP90,
            long licencesIssued,
            long issuedMg,
            long usedMg,
            long expiredUnusedMg,
            SortedMap<String, Long> refusalReasons) {
        static FiguresReply of(FiguresRow row) {
            boolean decided = row.value(Measure.DECIDED) > 0;
            return new FiguresReply(
                    row.group(),
                    row.value(Measure.RECEIVED),
                    row.value(Measure.DECIDED),
                    row.value(Measure.APPROVED),
                    row.value(Measure.REFUSED),
                    row.value(Measure.NO_LICENCE_REQUIRED),
                    decided ? days(row.value(Measure.DECISION_MEDIAN_SECONDS)) : null,
                    decided ? days(row.value(Measure.DECISION_P90_SECONDS)) : null,
                    row.value(Measure.LICENCES_ISSUED),
                    row.value(Measure.ISSUED_MG),
                    row.value(Measure.USED_MG),
                    row.value(Measure.EXPIRED_UNUSED_MG),
                    row.refusals());
        }

        private static String days(long seconds) {
            return BigDecimal.valueOf(seconds)
                    .divide(DAY_SECONDS, 1, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    @GET
    @RolesAllowed({Roles.REGULATOR, Roles.LICENSING_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Applications, decisions, time to decision, masses issued and used: by month, element,"
                    + " destination, queue or kind; all of one state of the database")
    public Response figures(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("by") @Nullable String by,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var period = period(from, to);
        var rows = readFigures.rows(period, dimension(by));
        return listings.answer(
                page,
                headers,
                FiguresReply.class,
                asked -> Page.of(
                                rows.stream()
                                        .filter(row -> row.group()
                                                        .compareTo(asked.after().orElse(""))
                                                > 0)
                                        .limit(asked.fetchSize())
                                        .toList(),
                                asked,
                                FiguresRow::group)
                        .map(FiguresReply::of));
    }

    /** A year until today, if nothing else is asked for. */
    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? LegalDay.today(clock) : to;
        var first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) throw new ProblemException(Problems.invalid("?from", "must not be after to."));
        if (first.plusYears(LONGEST_YEARS).isBefore(last))
            throw new ProblemException(
                    Problems.invalid("?from", "must be at most " + LONGEST_YEARS + " years before to."));
        return new Period(first, last);
    }

    static Dimension dimension(@Nullable String by) {
        var wanted = by == null ? "month" : by;
        return Arrays.stream(Dimension.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("?by", "must be element, destination, month, queue or kind.")));
    }
}
