package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tips of one matter: a link between originals that an officer makes and takes back. Nothing is merged. */
@ApplicationScoped
public class Matters {
    /** Where a link stands. */
    public enum State {
        SUGGESTED,
        LINKED,
        PARTED
    }

    /**
     * Two tips, perhaps of one matter.
     *
     * @param shared things that both name
     * @param likeness of their texts, in percent
     */
    public record Matter(UUID id, UUID one, UUID other, int shared, int likeness, State state, long version) {}

    private static final String VISIBLE = """
            SELECT m.* FROM same_matter m
             WHERE NOT EXISTS (SELECT 1 FROM excluded e WHERE e.tip IN (m.one, m.other) AND e.person = :person)
            """;
    private static final int MOST = 1_000;

    private final Jdbi jdbi;
    private final Journal journal;

    Matters(Jdbi jdbi, Journal journal) {
        this.jdbi = jdbi;
        this.journal = journal;
    }

    public List<Matter> list(Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery(VISIBLE + " ORDER BY m.id LIMIT :most")
                .bind("person", Officer.of(actor))
                .bind("most", MOST)
                .map((row, context) -> matter(row))
                .list());
    }

    public Optional<Matter> one(Actor actor, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(VISIBLE + " AND m.id = :id")
                .bind("person", Officer.of(actor))
                .bind("id", id)
                .map((row, context) -> matter(row))
                .findOne());
    }

    /** @return empty if there is none that this officer may see */
    @Transactional
    public Optional<Matter> move(Actor actor, UUID id, State to) {
        if (one(actor, id).isEmpty()) return Optional.empty();
        int changed = jdbi.withHandle(handle -> handle.createUpdate(
                        "UPDATE same_matter SET state = :to, version = version + 1 WHERE id = :id AND state <> :to")
                .bind("to", to.name())
                .bind("id", id)
                .execute());
        if (changed == 1)
            journal.write(new Change(actor, "same-matter.moved", "same-matter/" + id, Map.of("state", to.name())));
        return one(actor, id);
    }

    private static Matter matter(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Matter(
                row.getObject("id", UUID.class),
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getInt("shared"),
                row.getInt("likeness"),
                State.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
