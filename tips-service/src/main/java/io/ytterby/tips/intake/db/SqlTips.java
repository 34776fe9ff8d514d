package io.ytterby.tips.intake.db;

import io.ytterby.tipbox.find.MinHash;
import io.ytterby.tips.intake.app.Tips;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tips in PostgreSQL. */
@Singleton
class SqlTips implements Tips {
    private static final int ALIKE_PERCENT = 50;

    private final Jdbi jdbi;

    SqlTips(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(NewTip tip) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO tip (id, seq, lookup, claim_key, answer_key, came_on, subject, urgent, specificity,
                                         state, version)
                        VALUES (:id, :seq, :lookup, :claim, :answer, :day, :subject, :urgent, :specificity, 'NEW', 1)""")
                .bind("id", tip.id())
                .bind("seq", tip.seq())
                .bind("lookup", tip.lookup())
                .bind("claim", tip.claimKey())
                .bind("answer", tip.answerKey())
                .bind("day", tip.cameOn())
                .bind("subject", tip.subject())
                .bind("urgent", tip.urgent())
                .bind("specificity", tip.specificity())
                .execute());
    }

    @Override
    public boolean spend(byte[] ticket, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO spent_ticket (ticket, spent_on) VALUES (:ticket, :day) ON CONFLICT DO NOTHING")
                        .bind("ticket", ticket)
                        .bind("day", day)
                        .execute()
                == 1);
    }

    @Override
    public void forgetTickets(LocalDate before) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM spent_ticket WHERE spent_on < :before")
                .bind("before", before)
                .execute());
    }

    @Override
    public Optional<Found> find(byte[] lookup) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, state FROM tip WHERE lookup = :lookup")
                .bind("lookup", lookup)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), row.getString("state")))
                .findOne());
    }

    @Override
    public List<Answer> answers(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT sealed, said_on FROM answer WHERE tip = :tip ORDER BY seq LIMIT 200")
                .bind("tip", tip)
                .map((row, context) -> new Answer(row.getBytes("sealed"), row.getObject("said_on", LocalDate.class)))
                .list());
    }

    @Override
    public void name(UUID tip, List<byte[]> things, List<byte[]> firms) {
        jdbi.useHandle(handle -> {
            name(handle, tip, things, false);
            name(handle, tip, firms, true);
        });
    }

    private static void name(Handle handle, UUID tip, List<byte[]> tokens, boolean firm) {
        handle.createUpdate("""
                        INSERT INTO tip_token (tip, token, firm) SELECT :tip, decode(t, 'hex'), :firm FROM unnest(:tokens) t
                        ON CONFLICT DO NOTHING""")
                .bind("tip", tip)
                .bindArray(
                        "tokens",
                        String.class,
                        tokens.stream().map(HexFormat.of()::formatHex).toArray())
                .bind("firm", firm)
                .execute();
    }

    @Override
    public void liken(UUID tip, MinHash signature) {
        jdbi.useHandle(handle -> {
            int first = handle.createUpdate("""
                            INSERT INTO tip_likeness (tip, signature) VALUES (:tip, :signature) ON CONFLICT DO NOTHING""")
                    .bind("tip", tip)
                    .bind("signature", signature.bytes())
                    .execute();
            if (first == 0) return; // what is added later does not change what the tip is like
            handle.createUpdate("""
                            INSERT INTO tip_band (tip, band, value)
                            SELECT :tip, b.n - 1, b.value FROM unnest(:values) WITH ORDINALITY AS b (value, n)""")
                    .bind("tip", tip)
                    .bindArray("values", Long.class, boxed(signature.bands()))
                    .execute();
        });
    }

    @Override
    public void suggestSameMatters(UUID tip, MinHash signature) {
        jdbi.useHandle(handle -> {
            var found = handle.createQuery("""
                            SELECT c.tip, count(t.token)::int AS shared, l.signature
                              FROM (SELECT DISTINCT o.tip FROM tip_token m JOIN tip_token o USING (token)
                                     WHERE m.tip = :tip AND o.tip <> :tip AND NOT m.firm
                                    UNION
                                    SELECT DISTINCT tip FROM tip_band
                                     WHERE (band, value) IN (SELECT n - 1, v FROM unnest(:values) WITH ORDINALITY AS b (v, n))
                                       AND tip <> :tip) c
                              JOIN tip_likeness l ON l.tip = c.tip
                              LEFT JOIN tip_token t ON t.tip = c.tip AND NOT t.firm
                               AND t.token IN (SELECT token FROM tip_token WHERE tip = :tip)
                             GROUP BY c.tip, l.signature LIMIT 100""")
                    .bind("tip", tip)
                    .bindArray("values", Long.class, boxed(signature.bands()))
                    .map((row, context) -> new Alike(
                            row.getObject("tip", UUID.class),
                            row.getInt("shared"),
                            MinHash.read(row.getBytes("signature")).likenessPercent(signature)))
                    .list();
            for (var alike : found)
                if (alike.shared() > 0 || alike.percent() >= ALIKE_PERCENT) suggest(handle, tip, alike);
        });
    }

    private record Alike(UUID tip, int shared, int percent) {}

    private static void suggest(Handle handle, UUID tip, Alike alike) {
        handle.createUpdate("""
                        INSERT INTO same_matter (id, one, other, shared, likeness, state, version)
                        VALUES (gen_random_uuid(), least(:a, :b), greatest(:a, :b), :shared, :percent, 'SUGGESTED', 1)
                        ON CONFLICT (one, other) DO UPDATE
                            SET shared = greatest(same_matter.shared, EXCLUDED.shared),
                                likeness = greatest(same_matter.likeness, EXCLUDED.likeness)""")
                .bind("a", tip)
                .bind("b", alike.tip())
                .bind("shared", alike.shared())
                .bind("percent", alike.percent())
                .execute();
    }

    @Override
    public void exclude(UUID tip, Set<String> persons) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO excluded (tip, person, why) SELECT :tip, unnest(:persons), 'DECLARED'
                        ON CONFLICT DO NOTHING""")
                .bind("tip", tip)
                .bindArray("persons", String.class, persons.toArray())
                .execute());
    }

    @Override
    public Set<String> excluded(UUID tip) {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery("SELECT person FROM excluded WHERE tip = :tip")
                .bind("tip", tip)
                .mapTo(String.class)
                .list()));
    }

    private static Object[] boxed(long[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).toArray();
    }
}
