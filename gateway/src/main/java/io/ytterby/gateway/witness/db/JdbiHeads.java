package io.ytterby.gateway.witness.db;

import io.ytterby.gateway.witness.app.Alarm;
import io.ytterby.gateway.witness.app.Heads;
import io.ytterby.gateway.witness.app.WitnessedHead;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

@Singleton
class JdbiHeads implements Heads {
    private static final String CONTRADICTIONS = """
            WITH told AS (
                SELECT * FROM witnessed_head WHERE service = :service AND position = :position AND hash = :hash),
            others AS (
                (SELECT 'REWRITTEN' AS kind, o.* FROM witnessed_head o
                  WHERE o.service = :service AND o.position = :position AND o.hash <> :hash)
                UNION ALL
                (SELECT 'CUT', o.* FROM witnessed_head o, told
                  WHERE o.service = :service AND o.position > :position AND o.sealed_at < told.sealed_at
                  ORDER BY o.position DESC LIMIT 1))
            INSERT INTO witness_alarm (service, kind, position, hash, other_position, other_hash)
            SELECT :service, kind, :position, :hash, position, hash FROM others
            ON CONFLICT DO NOTHING
            RETURNING *""";

    private final Jdbi jdbi;

    JdbiHeads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Alarm> keep(WitnessedHead head) {
        return jdbi.inTransaction(handle -> insert(handle, head) ? contradictions(handle, head) : List.of());
    }

    private static boolean insert(Handle handle, WitnessedHead head) {
        return 1
                == handle.createUpdate("""
                                INSERT INTO witnessed_head (service, position, hash, signature, key_id, sealed_at)
                                VALUES (:service, :position, :hash, :signature, :keyId, :sealedAt)
                                ON CONFLICT DO NOTHING""")
                        .bindMethods(head)
                        .bind("sealedAt", OffsetDateTime.ofInstant(head.sealedAt(), ZoneOffset.UTC))
                        .execute();
    }

    private static List<Alarm> contradictions(Handle handle, WitnessedHead head) {
        return handle.createQuery(CONTRADICTIONS)
                .bind("service", head.service())
                .bind("position", head.position())
                .bind("hash", head.hash())
                .map(ConstructorMapper.of(Alarm.class))
                .list();
    }

    @Override
    public List<WitnessedHead> newest() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (service) * FROM witnessed_head ORDER BY service, position DESC""")
                .map(ConstructorMapper.of(WitnessedHead.class))
                .list());
    }

    @Override
    public List<WitnessedHead> of(String service, long below, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM witnessed_head WHERE service = :service AND position < :below
                         ORDER BY position DESC, hash LIMIT :limit""")
                .bind("service", service)
                .bind("below", below)
                .bind("limit", limit)
                .map(ConstructorMapper.of(WitnessedHead.class))
                .list());
    }

    @Override
    public List<Alarm> alarms(int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM witness_alarm ORDER BY noticed_at DESC LIMIT :limit")
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(Alarm.class))
                        .list());
    }
}
