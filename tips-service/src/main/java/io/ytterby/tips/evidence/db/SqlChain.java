package io.ytterby.tips.evidence.db;

import io.ytterby.tipbox.chain.DayProof;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tips.evidence.app.Chain;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The chain in PostgreSQL. */
@Singleton
class SqlChain implements Chain {
    private final Jdbi jdbi;

    SqlChain(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Link append(String type, UUID tip, byte[] payload, LocalDate day) {
        return jdbi.withHandle(handle -> {
            var head = handle.createQuery("SELECT seq, hash FROM chain_head FOR UPDATE")
                    .map((row, context) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                    .one();
            var link = Link.after(head.hash(), head.seq() + 1, type, tip, payload, latest(handle, day));
            handle.createUpdate("""
                            INSERT INTO link (seq, type, tip, payload, day, previous, hash)
                            VALUES (:seq, :type, :tip, :payload, :day, :previous, :hash)""")
                    .bind("seq", link.seq())
                    .bind("type", type)
                    .bind("tip", tip)
                    .bind("payload", payload)
                    .bind("day", link.day())
                    .bind("previous", head.hash())
                    .bind("hash", link.hash())
                    .execute();
            handle.createUpdate("UPDATE chain_head SET seq = :seq, hash = :hash")
                    .bind("seq", link.seq())
                    .bind("hash", link.hash())
                    .execute();
            return link;
        });
    }

    private record Head(long seq, byte[] hash) {}

    /** A day that was closed takes nothing more, whatever another machine's clock says. */
    private static LocalDate latest(Handle handle, LocalDate day) {
        return handle.createQuery("SELECT greatest(:day, (SELECT max(day) + 1 FROM day_root))")
                .bind("day", day)
                .mapTo(LocalDate.class)
                .one();
    }

    @Override
    public List<Found> ofTip(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM link WHERE tip = :tip ORDER BY seq")
                .bind("tip", tip)
                .map((row, context) -> new Found(row.getBytes("previous"), link(row)))
                .list());
    }

    @Override
    public List<Link> from(long seq, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM link WHERE seq >= :seq ORDER BY seq LIMIT :limit")
                        .bind("seq", seq)
                        .bind("limit", limit)
                        .map((row, context) -> link(row))
                        .list());
    }

    @Override
    public Optional<DayProof> proof(Link link) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT first_seq, token FROM day_root WHERE day = :day")
                .bind("day", link.day())
                .map((row, context) -> {
                    var token = row.getBytes("token");
                    return DayProof.of(
                            link.day(),
                            Math.toIntExact(link.seq() - row.getLong("first_seq")),
                            hashes(handle, link.day()),
                            token == null ? new byte[0] : token);
                })
                .findOne());
    }

    @Override
    public Optional<LocalDate> unclosed(LocalDate before) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT min(day) FROM link
                         WHERE day < :before AND day > coalesce((SELECT max(day) FROM day_root), DATE '0001-01-01')""")
                .bind("before", before)
                .mapTo(LocalDate.class)
                .findOne());
    }

    @Override
    public void close(LocalDate day) {
        jdbi.useHandle(handle -> {
            handle.execute("SELECT 1 FROM chain_head FOR UPDATE");
            handle.createUpdate("""
                            INSERT INTO day_root (day, first_seq, last_seq, root)
                            SELECT :day, min(seq), max(seq), :root FROM link WHERE day = :day ON CONFLICT DO NOTHING""")
                    .bind("day", day)
                    .bind("root", DayProof.root(hashes(handle, day)))
                    .execute();
        });
    }

    @Override
    public List<DayRoot> unstamped(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT day, root FROM day_root WHERE token IS NULL ORDER BY day LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new DayRoot(row.getObject("day", LocalDate.class), row.getBytes("root")))
                .list());
    }

    @Override
    public void stamp(LocalDate day, byte[] token) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE day_root SET token = :token WHERE day = :day AND token IS NULL")
                        .bind("day", day)
                        .bind("token", token)
                        .execute());
    }

    private static List<byte[]> hashes(Handle handle, LocalDate day) {
        return handle.createQuery("SELECT hash FROM link WHERE day = :day ORDER BY seq")
                .bind("day", day)
                .mapTo(byte[].class)
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("seq"),
                row.getString("type"),
                row.getObject("tip", UUID.class),
                row.getBytes("payload"),
                row.getObject("day", LocalDate.class),
                row.getBytes("hash"));
    }
}
