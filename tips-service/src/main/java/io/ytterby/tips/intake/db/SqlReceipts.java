package io.ytterby.tips.intake.db;

import io.ytterby.tips.intake.app.Receipts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Receipts in PostgreSQL: only what they are found by, and public keys. */
@Singleton
class SqlReceipts implements Receipts {
    private final Jdbi jdbi;

    SqlReceipts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean replace(UUID tip, byte[] lookup, byte[] next) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("UPDATE tip SET lookup = :next WHERE id = :tip AND lookup = :lookup")
                                .bind("tip", tip)
                                .bind("lookup", lookup)
                                .bind("next", next)
                                .execute()
                        == 1);
    }

    @Override
    public void add(UUID tip, Rotation rotation) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO rotation (seq, tip, claim_key, answer_key, handed_on, signature) VALUES (?, ?, ?, ?, ?,"
                        + " ?)",
                rotation.seq(),
                tip,
                rotation.claimKey(),
                rotation.answerKey(),
                rotation.handedOn(),
                rotation.signature()));
    }

    @Override
    public List<Rotation> rotations(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM rotation WHERE tip = :tip ORDER BY seq")
                .bind("tip", tip)
                .map((row, context) -> new Rotation(
                        row.getLong("seq"),
                        row.getBytes("claim_key"),
                        row.getBytes("answer_key"),
                        row.getBytes("handed_on"),
                        row.getBytes("signature")))
                .list());
    }

    @Override
    public void tie(UUID tip, UUID earlier) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO same_voice (tip, earlier)
            SELECT :tip, :earlier UNION SELECT :tip, v.earlier FROM same_voice v WHERE v.tip = :earlier
            ON CONFLICT DO NOTHING\
            """)
                .bind("tip", tip)
                .bind("earlier", earlier)
                .execute());
    }
}
