package io.ytterby.licensing.figures.db;

import static io.ytterby.licensing.figures.db.Grouping.joinedToCase;
import static io.ytterby.licensing.figures.db.Grouping.joinedToLicence;
import static io.ytterby.licensing.figures.db.Grouping.legal;
import static io.ytterby.licensing.figures.db.Grouping.ofCase;
import static io.ytterby.licensing.figures.db.Grouping.ofLicence;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.figures.app.Figures;
import io.ytterby.licensing.figures.domain.Contribution;
import io.ytterby.licensing.figures.domain.Dimension;
import io.ytterby.licensing.figures.domain.FiguresRow;
import io.ytterby.licensing.figures.domain.Measure;
import io.ytterby.licensing.figures.domain.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The counts, one statement a measure. */
@ApplicationScoped
class SqlFigures implements Figures {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");
    private static final String USED = "('COMMIT', 'USE', 'CONTRA', 'CORRECT', 'REOPEN')";

    private final Jdbi jdbi;

    SqlFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void holdStill() {
        jdbi.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    }

    @Override
    public List<FiguresRow> rows(Period period, Dimension by, Map<String, String> elements) {
        return jdbi.withHandle(handle -> {
            var sheet = new Sheet();
            received(handle, period, by, elements, sheet);
            decided(handle, period, by, elements, sheet);
            refusals(handle, period, by, elements, sheet);
            issued(handle, period, by, elements, sheet);
            used(handle, period, by, elements, sheet);
            expired(handle, period, by, elements, sheet);
            return sheet.rows();
        });
    }

    private static void received(
            Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(
                        handle,
                        period,
                        by,
                        elements,
                        "SELECT grp, count(*) FROM (SELECT DISTINCT "
                                + ofCase(by, legal("a.submitted_at")) + " AS grp, a.id FROM application a"
                                + joinedToCase(by)
                                + " WHERE a.submitted_at >= :from AND a.submitted_at < :until AND a.edition = 1) found GROUP BY grp")
                .map((row, context) -> sheet.put(row.getString(1), Measure.RECEIVED, row.getLong(2)))
                .list();
    }

    /** A case's first decision; what an appeal or a change makes of it later is not a second one. */
    private static String firstDecisions(Dimension by, String also) {
        return "SELECT DISTINCT " + ofCase(by, legal("h.at")) + " AS grp, a.id, h.to_status AS status,"
                + " extract(epoch FROM h.at - a.submitted_at)::bigint AS seconds" + also
                + " FROM application_history h JOIN application a ON a.id = h.application" + joinedToCase(by)
                + " WHERE h.at >= :from AND h.at < :until AND h.to_status LIKE 'FINALISED%'"
                + " AND NOT EXISTS (SELECT 1 FROM application_history x WHERE x.application = h.application"
                + " AND x.id < h.id AND x.to_status LIKE 'FINALISED%')";
    }

    private static void decided(Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(handle, period, by, elements, """
                        SELECT grp, count(*),
                               count(*) FILTER (WHERE status = 'FINALISED_APPROVED'),
                               count(*) FILTER (WHERE status = 'FINALISED_REFUSED'),
                               count(*) FILTER (WHERE status = 'FINALISED_NO_LICENCE_REQUIRED'),
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds),
                               percentile_disc(0.9) WITHIN GROUP (ORDER BY seconds)
                          FROM (%s) found GROUP BY grp""".formatted(firstDecisions(by, "")))
                .map((row, context) -> {
                    var group = row.getString(1);
                    sheet.put(group, Measure.DECIDED, row.getLong(2));
                    sheet.put(group, Measure.APPROVED, row.getLong(3));
                    sheet.put(group, Measure.REFUSED, row.getLong(4));
                    sheet.put(group, Measure.NO_LICENCE_REQUIRED, row.getLong(5));
                    sheet.put(group, Measure.DECISION_MEDIAN_SECONDS, row.getLong(6));
                    return sheet.put(group, Measure.DECISION_P90_SECONDS, row.getLong(7));
                })
                .list();
    }

    private static void refusals(
            Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(handle, period, by, elements, """
                        SELECT grp, reason, count(DISTINCT id)
                          FROM (%s) found
                          JOIN LATERAL (SELECT unnest(v.denial_reasons) AS reason FROM advice v
                                         WHERE v.application = found.id AND v.kind = 'REFUSE') given ON true
                         WHERE status = 'FINALISED_REFUSED' GROUP BY grp, reason""".formatted(firstDecisions(by, "")))
                .map((row, context) -> sheet.refused(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private static void issued(Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(
                        handle,
                        period,
                        by,
                        elements,
                        "SELECT " + ofLicence(by, legal("l.issued_at"))
                                + " AS grp, count(DISTINCT l.number), sum(n.issued_mg)::bigint"
                                + " FROM licence l JOIN licence_line n ON n.licence = l.number" + joinedToLicence(by)
                                + " WHERE l.issued_at >= :from AND l.issued_at < :until AND l.replaces IS NULL GROUP BY grp")
                .map((row, context) -> {
                    sheet.put(row.getString(1), Measure.LICENCES_ISSUED, row.getLong(2));
                    return sheet.put(row.getString(1), Measure.ISSUED_MG, row.getLong(3));
                })
                .list();
    }

    private static void used(Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(
                        handle,
                        period,
                        by,
                        elements,
                        "SELECT " + ofLicence(by, legal("b.at"))
                                + " AS grp, sum(CASE WHEN b.kind IN ('COMMIT', 'USE') THEN b.mass_mg ELSE -b.mass_mg END)::bigint"
                                + " FROM ledger_entry b JOIN licence l ON l.number = b.licence"
                                + " JOIN licence_line n ON n.licence = b.licence AND n.line = b.line"
                                + joinedToLicence(by)
                                + " WHERE b.at >= :from AND b.at < :until AND b.kind IN " + USED + " GROUP BY grp")
                .map((row, context) -> sheet.put(row.getString(1), Measure.USED_MG, row.getLong(2)))
                .list();
    }

    private static void expired(Handle handle, Period period, Dimension by, Map<String, String> elements, Sheet sheet) {
        ask(
                        handle,
                        period,
                        by,
                        elements,
                        "SELECT " + ofLicence(by, "l.valid_until")
                                + " AS grp, sum(greatest(n.issued_mg - n.used_mg, 0))::bigint"
                                + " FROM licence l JOIN licence_line n ON n.licence = l.number" + joinedToLicence(by)
                                + " WHERE l.ended = 'EXPIRED' AND l.valid_until >= :first AND l.valid_until <= :last GROUP BY grp")
                .map((row, context) -> sheet.put(row.getString(1), Measure.EXPIRED_UNUSED_MG, row.getLong(2)))
                .list();
    }

    @Override
    public List<Contribution> licensed(Period period, Dimension by, Map<String, String> elements) {
        return jdbi.withHandle(handle -> ask(
                        handle,
                        period,
                        by,
                        elements,
                        "SELECT "
                                + ofLicence(by, legal("l.issued_at"))
                                + " AS grp, l.holder, count(*), sum(n.issued_mg)::bigint"
                                + " FROM licence l JOIN licence_line n ON n.licence = l.number" + joinedToLicence(by)
                                + " WHERE l.issued_at >= :from AND l.issued_at < :until AND l.replaces IS NULL"
                                + " GROUP BY grp, l.holder")
                .map((row, context) -> new Contribution(
                        row.getString(1), new OrganisationId(row.getString(2)), row.getLong(3), row.getLong(4)))
                .list());
    }

    /** Binds what a statement may name: not each names all. */
    private static Query ask(Handle handle, Period period, Dimension by, Map<String, String> elements, String sql) {
        var query = handle.createQuery(sql);
        if (sql.contains(":from")) query.bind("from", midnight(period.from())).bind("until", midnight(period.after()));
        else query.bind("first", period.from()).bind("last", period.to());
        if (by == Dimension.ELEMENT) {
            var codes = elements.keySet().stream().sorted().toList();
            query.bindArray("codes", String.class, codes.toArray())
                    .bindArray(
                            "elements",
                            String.class,
                            codes.stream().map(elements::get).toArray());
        }
        return query;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(LEGAL).toOffsetDateTime();
    }
}
