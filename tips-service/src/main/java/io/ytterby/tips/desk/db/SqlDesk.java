package io.ytterby.tips.desk.db;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.seal.Wrap;
import io.ytterby.tips.desk.app.Desk;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What officers see and do, in PostgreSQL. */
@Singleton
class SqlDesk implements Desk {
    private static final int FEWEST = 5;

    private final Jdbi jdbi;

    SqlDesk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Seen> one(UUID tip, String person) {
        return jdbi.withHandle(handle ->
                SeenRows.of(
                                handle.createQuery(SeenRows.VISIBLE + " AND t.id = :tip")
                                        .bind("tip", tip),
                                person)
                        .stream()
                        .findFirst());
    }

    @Override
    public Optional<Seen> lock(UUID tip, String person) {
        return jdbi.withHandle(handle ->
                SeenRows.of(
                                handle.createQuery(SeenRows.VISIBLE + " AND t.id = :tip FOR UPDATE OF t")
                                        .bind("tip", tip),
                                person)
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Seen> list(String person, boolean all, long before, int limit) {
        return jdbi.withHandle(handle -> SeenRows.of(
                handle.createQuery(SeenRows.VISIBLE + """
                    AND t.seq < :before AND (:all OR t.state <> 'CLOSED') ORDER BY t.seq DESC LIMIT :limit\
                    """)
                        .bind("before", before)
                        .bind("all", all)
                        .bind("limit", limit),
                person));
    }

    @Override
    public List<Kept> items(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM item WHERE tip = :tip ORDER BY seq")
                .bind("tip", tip)
                .map((row, context) -> new Kept(
                        new BundleItem(
                                row.getObject("id", UUID.class),
                                BundleItem.Role.valueOf(row.getString("role")),
                                row.getLong("seq")),
                        row.getInt("chunks"),
                        row.getString("destroyed_by") != null))
                .list());
    }

    @Override
    public List<BundleWrap> wraps(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT w.* FROM item_wrap w JOIN item i ON i.id = w.item
             WHERE i.tip = :tip ORDER BY i.seq, w.part, w.key_id\
            """)
                .bind("tip", tip)
                .map((row, context) -> new BundleWrap(
                        row.getObject("item", UUID.class),
                        BundleWrap.Part.valueOf(row.getString("part")),
                        new Wrap(row.getString("key_id"), row.getBytes("wrap"))))
                .list());
    }

    @Override
    public void chunks(UUID item, Consumer<byte[]> to) {
        int number = 0;
        var chunk = chunk(item, number);
        while (chunk.isPresent()) {
            to.accept(chunk.get());
            number++;
            chunk = chunk(item, number);
        }
    }

    private Optional<byte[]> chunk(UUID item, int number) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT bytes FROM sealed_chunk WHERE item = :item AND number = :number")
                        .bind("item", item)
                        .bind("number", number)
                        .mapTo(byte[].class)
                        .findOne());
    }

    @Override
    public void acknowledge(UUID tip, LocalDate day) {
        moved(
                "state = CASE state WHEN 'NEW' THEN 'ACKNOWLEDGED' ELSE state END,"
                        + " acknowledged_on = coalesce(acknowledged_on, :day)",
                tip,
                day,
                null);
    }

    @Override
    public void assess(UUID tip, Grade grade) {
        moved("state = 'ASSESSED', grade = :word", tip, null, grade.name());
    }

    @Override
    public void close(UUID tip, Outcome outcome, LocalDate day) {
        moved("state = 'CLOSED', outcome = :word, closed_on = :day", tip, day, outcome.name());
    }

    private void moved(String set, UUID tip, @Nullable LocalDate day, @Nullable String word) {
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate(
                            "UPDATE tip SET " + set + ", version = version + 1 WHERE id = :tip AND state <> 'CLOSED'")
                    .bind("tip", tip);
            if (day != null) update.bind("day", day);
            if (word != null) update.bind("word", word);
            update.execute();
        });
    }

    @Override
    public void answer(UUID tip, long seq, byte[] sealed, LocalDate day) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                INSERT INTO answer (id, tip, seq, sealed, said_on)
                VALUES (gen_random_uuid(), :tip, :seq, :sealed, :day)\
                """)
                    .bind("tip", tip)
                    .bind("seq", seq)
                    .bind("sealed", sealed)
                    .bind("day", day)
                    .execute();
            handle.createUpdate("UPDATE tip SET answered_on = :day, version = version + 1 WHERE id = :tip")
                    .bind("tip", tip)
                    .bind("day", day)
                    .execute();
        });
    }

    @Override
    public void recuse(UUID tip, String person) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO excluded (tip, person, why) VALUES (:tip, :person, 'RECUSED') ON CONFLICT DO"
                                + " NOTHING")
                .bind("tip", tip)
                .bind("person", person)
                .execute());
    }

    @Override
    public int share(UUID tip, List<BundleWrap> wraps) {
        return jdbi.withHandle(handle -> wraps.stream()
                .mapToInt(wrap -> handle.createUpdate("""
                    INSERT INTO item_wrap (item, part, key_id, wrap)
                    SELECT i.id, :part, k.key_id, :wrap FROM item i, team_key k
                     WHERE i.id = :item AND i.tip = :tip AND i.destroyed_by IS NULL
                       AND k.key_id = :key AND k.state = 'ACTIVE'
                       AND (k.purpose = 'CUSTODY') = (:part = 'CUSTODY_HALF')
                       AND NOT EXISTS (SELECT 1 FROM excluded e WHERE e.tip = :tip AND e.person = k.person)
                    ON CONFLICT DO NOTHING\
                    """)
                        .bind("tip", tip)
                        .bind("item", wrap.item())
                        .bind("part", wrap.part().name())
                        .bind("key", wrap.wrap().keyId())
                        .bind("wrap", wrap.wrap().bytes())
                        .execute())
                .sum());
    }

    @Override
    public void destroy(UUID item) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM item_wrap WHERE item = :item")
                    .bind("item", item)
                    .execute();
            handle.createUpdate("DELETE FROM sealed_chunk WHERE item = :item")
                    .bind("item", item)
                    .execute();
        });
    }

    @Override
    public boolean askToDestroy(UUID tip, UUID item, String person, String reason) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
            UPDATE item SET destroy_asked_by = :person, destroy_reason = :reason
             WHERE id = :item AND tip = :tip AND destroyed_by IS NULL AND destroy_asked_by IS NULL\
            """)
                        .bind("item", item)
                        .bind("tip", tip)
                        .bind("person", person)
                        .bind("reason", reason)
                        .execute()
                == 1);
    }

    @Override
    public boolean confirmDestroying(UUID tip, UUID item, String person) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
            UPDATE item SET destroyed_by = :person
             WHERE id = :item AND tip = :tip AND destroyed_by IS NULL AND destroy_asked_by <> :person\
            """)
                        .bind("item", item)
                        .bind("tip", tip)
                        .bind("person", person)
                        .execute()
                == 1);
    }

    @Override
    public List<Figure> figures(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT date_trunc('month', t.came_on)::date AS month, coalesce(t.outcome, 'OPEN') AS outcome, count(*) AS tips
              FROM tip t
             WHERE NOT EXISTS (SELECT 1 FROM excluded e WHERE e.tip = t.id AND e.person = :person)
             GROUP BY 1, 2 HAVING count(*) >= :fewest ORDER BY 1, 2\
            """)
                .bind("person", person)
                .bind("fewest", FEWEST)
                .map((row, context) -> new Figure(
                        row.getObject("month", LocalDate.class), row.getString("outcome"), row.getLong("tips")))
                .list());
    }
}
