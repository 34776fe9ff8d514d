package io.ytterby.inspection.diversion.db;

import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.diversion.app.DiversionAlerts;
import io.ytterby.inspection.diversion.domain.DiversionAlert;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The copies in PostgreSQL. */
@Singleton
class SqlDiversionAlerts implements DiversionAlerts {
    private final Jdbi jdbi;

    SqlDiversionAlerts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(DiversionAlert alert) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO diversion_alert (id, version, looked_for, tests, hs6, parties, containers, licences)
                                VALUES (:id, :version, :lookedFor, :tests, :hs6, :parties, :containers, :licences)
                                ON CONFLICT (id) DO UPDATE
                                   SET version = excluded.version, looked_for = excluded.looked_for, tests = excluded.tests,
                                       hs6 = excluded.hs6, parties = excluded.parties, containers = excluded.containers,
                                       licences = excluded.licences
                                 WHERE diversion_alert.version < excluded.version""")
                        .bind("id", alert.id())
                        .bind("version", alert.version())
                        .bind("lookedFor", alert.lookedFor())
                        .bindArray("tests", String.class, alert.tests().toArray())
                        .bind("hs6", alert.hs6())
                        .bindArray("parties", String.class, sorted(alert.parties()))
                        .bindArray("containers", String.class, sorted(alert.containers()))
                        .bindArray("licences", String.class, sorted(alert.licences()))
                        .execute());
    }

    @Override
    public List<DiversionAlert> fitting(DeclarationForm form) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM diversion_alert
                         WHERE looked_for
                           AND (containers && CAST(:containers AS text[]) OR licences && CAST(:licences AS text[])
                                OR (parties && CAST(:parties AS text[])
                                    AND EXISTS (SELECT 1 FROM unnest(CAST(:codes AS text[])) code
                                                 WHERE starts_with(code, hs6))))
                         ORDER BY id LIMIT 100""")
                .bindArray("containers", String.class, texts(form.transport().containers()))
                .bindArray("licences", String.class, texts(form.licences()))
                .bindArray("parties", String.class, (Object[])
                        new String[] {form.exporter().value(), form.consignee().value()})
                .bindArray(
                        "codes",
                        String.class,
                        form.lines().stream().map(line -> line.hsCode().value()).toArray())
                .map((row, context) -> alert(row))
                .list());
    }

    private static DiversionAlert alert(ResultSet row) throws SQLException {
        return new DiversionAlert(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getBoolean("looked_for"),
                List.of(words(row, "tests")),
                row.getString("hs6"),
                Set.of(words(row, "parties")),
                Set.of(words(row, "containers")),
                Set.of(words(row, "licences")));
    }

    private static String[] words(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Object[] texts(Collection<?> words) {
        return words.stream().map(Object::toString).toArray();
    }

    private static Object[] sorted(Set<String> words) {
        return words.stream().sorted().toArray();
    }
}
