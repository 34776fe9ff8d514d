package io.ytterby.gateway.push.db;

import io.ytterby.gateway.push.app.ToldViews;
import io.ytterby.gateway.push.domain.Basis;
import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.gateway.push.domain.View;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Singleton
class JdbiToldViews implements ToldViews {
    private static final int LOCK_CLASS = 0x7075_7368; // "push"

    private final Jdbi jdbi;

    JdbiToldViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Subject> restingOn(String thing) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT subject FROM push_told WHERE rests_on @> ARRAY[CAST(:thing AS text)]")
                .bind("thing", thing)
                .map((row, context) -> Subject.named(row.getString(1)))
                .list());
    }

    /** In the order of the numbers: two that need the same ones cannot wait for each other. */
    @Override
    public void lock(Collection<Subject> subjects) {
        jdbi.useHandle(handle -> handle.createQuery("""
            SELECT count(pg_advisory_xact_lock(:class, n)) FROM (
                SELECT DISTINCT hashtext(s) AS n FROM unnest(:subjects) AS s ORDER BY n) locks\
            """)
                .bind("class", LOCK_CLASS)
                .bindArray(
                        "subjects",
                        String.class,
                        subjects.stream().map(Subject::name).toArray())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<OrganisationId, View> of(Subject subject) {
        return jdbi.withHandle(handle -> {
            var views = new HashMap<OrganisationId, View>();
            handle.createQuery("SELECT organisation, rests_on, versions, view FROM push_told WHERE subject = :subject")
                    .bind("subject", subject.name())
                    .map((row, context) -> views.put(new OrganisationId(row.getString("organisation")), view(row)))
                    .list();
            return views;
        });
    }

    private static View view(ResultSet row) throws SQLException {
        var names = (String[]) array(row, "rests_on");
        var versions = (Long[]) array(row, "versions");
        var basis = new TreeMap<String, Long>();
        for (int i = 0; i < names.length; i++) basis.put(names[i], versions[i]);
        return new View(new Basis(basis), row.getString("view"));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }

    /** One statement for all that rest on the same: a change that hundreds may see is theirs in a moment, not one after another. */
    @Override
    public void remember(Subject subject, Map<OrganisationId, View> views) {
        var byBasis = new LinkedHashMap<Basis, Map<OrganisationId, View>>();
        views.forEach((organisation, view) -> byBasis.computeIfAbsent(view.basis(), any -> new LinkedHashMap<>())
                .put(organisation, view));
        jdbi.useHandle(handle -> byBasis.forEach((basis, resting) -> remember(handle, subject, basis, resting)));
    }

    private static void remember(Handle handle, Subject subject, Basis basis, Map<OrganisationId, View> views) {
        handle.createUpdate("""
            INSERT INTO push_told (organisation, subject, rests_on, versions, view)
            SELECT organisation, :subject, :restsOn, :versions, view
              FROM unnest(:organisations, :views) AS n (organisation, view)
            ON CONFLICT (organisation, subject) DO UPDATE
               SET rests_on = excluded.rests_on, versions = excluded.versions, view = excluded.view\
            """)
                .bind("subject", subject.name())
                .bindArray("restsOn", String.class, basis.versions().keySet().toArray())
                .bindArray("versions", Long.class, basis.versions().values().toArray())
                .bindArray(
                        "organisations",
                        String.class,
                        views.keySet().stream().map(OrganisationId::value).toArray())
                .bindArray(
                        "views",
                        String.class,
                        views.values().stream().map(View::shown).toArray())
                .execute();
    }

    @Override
    public List<Shown> shownTo(OrganisationId organisation, Optional<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT subject, view FROM push_told
             WHERE organisation = :organisation AND view IS NOT NULL AND subject > :after
             ORDER BY subject LIMIT :limit\
            """)
                .bind("organisation", organisation.value())
                .bind("after", after.orElse(""))
                .bind("limit", limit)
                .map((row, context) -> new Shown(row.getString("subject"), row.getString("view")))
                .list());
    }
}
