package io.ytterby.tips.intake.db;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tips.intake.app.Items;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sealed items in PostgreSQL. */
@Singleton
class SqlItems implements Items {
    private final Jdbi jdbi;

    SqlItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lay(UUID item, int number, byte[] sealed, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                    INSERT INTO sealed_chunk (item, number, bytes, laid_on)
                    VALUES (:item, :number, :bytes, :day)\
                    """)
                        .bind("item", item)
                        .bind("number", number)
                        .bind("bytes", sealed)
                        .bind("day", day)
                        .execute()));
        CrashPoint.reached("chunk.laid");
    }

    @Override
    public void add(UUID tip, UUID item, BundleItem.Role role, long seq, int chunks, List<BundleWrap> wraps) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "INSERT INTO item (id, tip, role, seq, chunks) VALUES (:id, :tip, :role, :seq, :chunks)")
                    .bind("id", item)
                    .bind("tip", tip)
                    .bind("role", role.name())
                    .bind("seq", seq)
                    .bind("chunks", chunks)
                    .execute();
            var batch = handle.prepareBatch(
                    "INSERT INTO item_wrap (item, part, key_id, wrap) VALUES (:item, :part, :key, :wrap)");
            for (var wrap : wraps)
                batch.bind("item", item)
                        .bind("part", wrap.part().name())
                        .bind("key", wrap.wrap().keyId())
                        .bind("wrap", wrap.wrap().bytes())
                        .add();
            batch.execute();
        });
    }

    @Override
    public void drop(UUID item) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(
                        handle -> handle.createUpdate("""
                            DELETE FROM sealed_chunk WHERE item = :item
                               AND NOT EXISTS (SELECT 1 FROM item WHERE id = :item)\
                            """).bind("item", item).execute()));
    }

    @Override
    public long bytes(UUID tip) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                    SELECT coalesce(sum(octet_length(c.bytes)), 0) FROM sealed_chunk c JOIN item i ON i.id = c.item
                     WHERE i.tip = :tip\
                    """).bind("tip", tip).mapTo(Long.class).one());
    }

    @Override
    public long bytes() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT coalesce(sum(octet_length(bytes)), 0) FROM sealed_chunk")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public int count(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM item WHERE tip = :tip")
                .bind("tip", tip)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public int sweep(LocalDate before) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("""
                    DELETE FROM sealed_chunk c WHERE c.laid_on < :before
                       AND NOT EXISTS (SELECT 1 FROM item i WHERE i.id = c.item)\
                    """).bind("before", before).execute());
    }
}
