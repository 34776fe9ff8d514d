package io.ytterby.licensing.figures.rest;

import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.figures.app.ReadFigures;
import io.ytterby.licensing.figures.domain.Dimension;
import io.ytterby.licensing.figures.domain.PublicTable;
import io.ytterby.licensing.figures.domain.Quarter;
import io.ytterby.licensing.licence.app.LegalDay;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What everybody may know of the trade: quarters that are over, and no cell that would tell of a few firms. */
@Path("/v1/statistics")
public class StatisticsResource {
    private static final int QUARTERS = 8;
    private static final long LINES_STEP = 5;
    private static final long MASS_STEP_MG = 100_000_000;

    private final ReadFigures readFigures;
    private final Clock clock;
    private final Duration kept;
    private final Map<Dimension, Known> known = new ConcurrentHashMap<>();

    StatisticsResource(
            ReadFigures readFigures,
            Clock clock,
            @ConfigProperty(name = "licensing.statistics.kept", defaultValue = "PT10M") Duration kept) {
        this.readFigures = readFigures;
        this.clock = clock;
        this.kept = kept;
    }

    /** An answer and when it was made: this path is open to all, so it is not computed for each. */
    private record Known(Instant at, StatisticsReply reply) {}

    /** @param rounding how each number was rounded; sums therefore need not agree with the total */
    record StatisticsReply(String by, int leastOrganisations, String rounding, List<QuarterReply> quarters) {}

    /**
     * @param total null if it would tell of too few
     * @param suppressed how many cells are left out
     */
    record QuarterReply(String quarter, @Nullable CellReply total, List<CellReply> cells, int suppressed) {}

    /**
     * @param licenceLines rounded to fives
     * @param massKg rounded to hundreds
     */
    record CellReply(String name, long licenceLines, long massKg) {
        static CellReply of(String name, PublicTable.Figures figures) {
            return new CellReply(
                    name, rounded(figures.lines(), LINES_STEP), rounded(figures.massMg(), MASS_STEP_MG) / 1_000_000);
        }
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Licensed mass of the last eight full quarters by destination or element, without cells of fewer"
                    + " than five organisations")
    public Response statistics(@QueryParam("by") @Nullable String by) {
        var dimension = FiguresResource.dimension(by == null ? "destination" : by);
        if (dimension != Dimension.DESTINATION && dimension != Dimension.ELEMENT)
            throw new ProblemException(Problems.invalid("?by", "must be destination or element."));
        var now = clock.instant();
        var found = known.get(dimension);
        if (found == null || found.at().plus(kept).isBefore(now)) {
            found = new Known(now, reply(dimension));
            known.put(dimension, found);
        }
        return Response.ok(found.reply())
                .header("Cache-Control", "public, max-age=" + Math.max(0, kept.toSeconds()))
                .build();
    }

    private StatisticsReply reply(Dimension by) {
        var tables = readFigures.publicTables(Quarter.before(LegalDay.today(clock), QUARTERS), by);
        return new StatisticsReply(
                by.name().toLowerCase(Locale.ROOT),
                PublicTable.LEAST,
                "Counts to the nearest 5, masses to the nearest 100 kg.",
                tables.entrySet().stream()
                        .map(table -> quarter(table.getKey(), table.getValue()))
                        .toList());
    }

    private static QuarterReply quarter(Quarter quarter, PublicTable table) {
        return new QuarterReply(
                quarter.toString(),
                table.total().map(total -> CellReply.of("total", total)).orElse(null),
                table.cells().entrySet().stream()
                        .map(cell -> CellReply.of(cell.getKey(), cell.getValue()))
                        .toList(),
                table.suppressed());
    }

    private static long rounded(long value, long step) {
        return (value + step / 2) / step * step;
    }
}
