package io.ytterby.licensing.application.db;

import io.ytterby.licensing.application.app.ApplicationFilter;
import io.ytterby.licensing.application.app.ApplicationFilter.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds the ids of a page of applications; each condition is added only if it is asked for. */
@ApplicationScoped
class ApplicationSearch {
    private final Jdbi jdbi;

    ApplicationSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param after the last of the page before; null for the first page */
    List<UUID> ids(ApplicationFilter filter, @Nullable UUID after, int most) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        scope(filter, conditions, values);
        days(filter, conditions, values);
        words(filter, conditions, values);
        if (after != null) {
            conditions.add(afterThat(filter.order()));
            values.put("after", after);
        }
        var sql = "SELECT a.id FROM application a WHERE " + String.join(" AND ", conditions) + " ORDER BY "
                + order(filter.order()) + " LIMIT :most";
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql).bind("most", most).bindMap(values);
            if (!filter.statuses().isEmpty())
                query.bindArray(
                        "statuses",
                        String.class,
                        filter.statuses().stream().map(Enum::name).toList());
            return query.mapTo(UUID.class).list();
        });
    }

    private static void scope(ApplicationFilter filter, List<String> conditions, Map<String, Object> values) {
        var exporter = filter.exporter();
        conditions.add(exporter == null ? "a.submitted_at IS NOT NULL" : "a.exporter = :exporter");
        if (exporter != null) values.put("exporter", exporter.value());
        if (!filter.statuses().isEmpty()) conditions.add("a.status = ANY(:statuses)");
        var person = filter.withPartOf();
        if (person == null) return;
        conditions.add("EXISTS (SELECT FROM case_part p WHERE p.application = a.id AND p.person = :person)");
        values.put("person", person.value());
    }

    private static void days(ApplicationFilter filter, List<String> conditions, Map<String, Object> values) {
        var from = filter.submittedFrom();
        if (from != null) {
            conditions.add("a.submitted_at >= :from");
            values.put("from", utc(from));
        }
        var before = filter.submittedBefore();
        if (before != null) {
            conditions.add("a.submitted_at < :before");
            values.put("before", utc(before));
        }
    }

    private static void words(ApplicationFilter filter, List<String> conditions, Map<String, Object> values) {
        var text = filter.text();
        if (text == null) return;
        conditions.add("""
                (a.reference ILIKE :text OR a.end_use ILIKE :text OR a.licence_number ILIKE :text
                 OR EXISTS (SELECT FROM application_party p WHERE p.application = a.id AND p.name ILIKE :text)
                 OR EXISTS (SELECT FROM application_good g WHERE g.application = a.id
                             AND (g.description ILIKE :text OR g.control_code ILIKE :text)))""");
        var literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        values.put("text", "%" + literal + "%");
    }

    /** A draft sorts before all that were submitted. */
    private static String order(Order order) {
        return switch (order) {
            case ID -> "a.id";
            case SUBMITTED -> "coalesce(a.submitted_at, '-infinity'), a.id";
            case SUBMITTED_LAST_FIRST -> "coalesce(a.submitted_at, '-infinity') DESC, a.id DESC";
        };
    }

    private static String afterThat(Order order) {
        var last = "(SELECT coalesce(l.submitted_at, '-infinity'), l.id FROM application l WHERE l.id = :after)";
        return switch (order) {
            case ID -> "a.id > :after";
            case SUBMITTED -> "(coalesce(a.submitted_at, '-infinity'), a.id) > " + last;
            case SUBMITTED_LAST_FIRST -> "(coalesce(a.submitted_at, '-infinity'), a.id) < " + last;
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
