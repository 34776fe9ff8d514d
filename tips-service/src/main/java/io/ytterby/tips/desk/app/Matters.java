package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tips.desk.domain.Shares;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /**
     * What a tip added to its matter.
     *
     * @param tenThousandths of all the things that both name; who only repeats what was there has none
     */
    public record Share(UUID tip, int tenThousandths) {}

    /** Who had it first and what the second added, in the order of the chain; empty if there is no such pair to see. */
    public List<Share> shares(Actor actor, UUID id) {
        var matter = one(actor, id);
        if (matter.isEmpty()) return List.of();
        var named = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT t.id, array_remove(array_agg(encode(n.token, 'hex') ORDER BY n.token), NULL) AS things
                          FROM tip t LEFT JOIN tip_token n ON n.tip = t.id
                         WHERE t.id IN (:one, :other) GROUP BY t.id, t.seq ORDER BY t.seq""")
                .bind("one", matter.get().one())
                .bind("other", matter.get().other())
                .map((row, context) -> new Named(row.getObject("id", UUID.class), Set.of((String[])
                        row.getArray("things").getArray())))
                .list());
        var shares = Shares.of(named.stream().map(Named::things).toList());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new Share(named.get(i).tip(), shares.get(i)))
                .toList();
    }

    private record Named(UUID tip, Set<String> things) {}

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
