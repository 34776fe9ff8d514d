package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The table of keys. Every statement runs in the transaction of its caller. */
@Singleton
class IdempotencyKeys {
    /** How long an answer is kept: a promise of the API. */
    private static final String KEPT = "interval '24 hours'";

    private static final int PURGE_STEP = 5_000;

    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    IdempotencyKeys(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    /** What is kept for a key; {@code answer} is null while its transaction is open, which only that one sees. */
    record Kept(byte[] bodyHash, @Nullable StoredAnswer answer) {
        boolean isOf(byte[] otherHash) {
            return Arrays.equals(bodyHash, otherHash);
        }
    }

    /** Waits for a twin in flight, as long as {@code lock_timeout}. @return whether the key is ours now */
    boolean claim(byte[] scope, byte[] bodyHash) {
        var sql = """
                INSERT INTO idempotency (scope, body_hash) VALUES (:scope, :hash)
                ON CONFLICT (scope) DO UPDATE SET body_hash = excluded.body_hash, created_at = now(),
                       status = NULL, headers = NULL, body = NULL
                 WHERE idempotency.created_at < now() - %s""".formatted(KEPT);
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("scope", scope)
                        .bind("hash", bodyHash)
                        .execute());
    }

    void keep(byte[] scope, StoredAnswer answer) throws JsonProcessingException {
        var headers = answer.headersAsJson(mapper);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE idempotency SET status = :status, headers = :headers, body = :body WHERE scope = :scope")
                .bind("scope", scope)
                .bind("status", answer.status())
                .bind("headers", headers)
                .bind("body", answer.body())
                .execute());
    }

    /** Which of them have a row, answered or in flight. */
    Set<ByteBuffer> known(List<byte[]> scopes) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                                SELECT scope FROM idempotency
                                 WHERE scope IN (SELECT decode(s, 'hex') FROM unnest(:scopes) s)""").bindArray("scopes", String.class, hex(scopes)).mapTo(byte[].class).stream()
                        .map(ByteBuffer::wrap)
                        .collect(Collectors.toSet()));
    }

    /** Claims each key with its answer at once, in the order of the keys. @return whether all of them were free */
    boolean keepAll(List<KeyedAnswer> answers) throws JsonProcessingException {
        var sorted = answers.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(one.scope(), other.scope()))
                .toList();
        var headers = new ArrayList<String>();
        for (var answer : sorted) headers.add(answer.stored().headersAsJson(mapper));
        return sorted.size()
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO idempotency (scope, body_hash, status, headers, body)
                                SELECT decode(a.scope, 'hex'), decode(a.hash, 'hex'), a.status, a.headers, decode(a.body, 'hex')
                                  FROM unnest(:scopes, :hashes, :statuses, :headers, :bodies)
                                       AS a (scope, hash, status, headers, body)
                                ON CONFLICT (scope) DO NOTHING""")
                        .bindArray(
                                "scopes",
                                String.class,
                                hex(sorted.stream().map(KeyedAnswer::scope).toList()))
                        .bindArray(
                                "hashes",
                                String.class,
                                hex(sorted.stream().map(KeyedAnswer::bodyHash).toList()))
                        .bindArray(
                                "statuses",
                                Integer.class,
                                sorted.stream()
                                        .map(answer -> answer.stored().status())
                                        .toArray())
                        .bindArray("headers", String.class, headers.toArray())
                        .bindArray(
                                "bodies",
                                String.class,
                                hex(sorted.stream()
                                        .map(answer -> answer.stored().body())
                                        .toList()))
                        .execute());
    }

    /** As text, since the driver has no arrays of bytes. */
    private static @Nullable Object[] hex(List<byte @Nullable []> each) {
        return each.stream()
                .map(bytes -> bytes == null ? null : HexFormat.of().formatHex(bytes))
                .toArray();
    }

    Optional<Kept> lookUp(byte[] scope) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT body_hash, status, headers, body FROM idempotency WHERE scope = :scope")
                .bind("scope", scope)
                .map((row, context) -> new Kept(
                        row.getBytes("body_hash"),
                        row.getString("headers") == null
                                ? null
                                : StoredAnswer.ofRow(
                                        row.getInt("status"), row.getString("headers"), row.getBytes("body"), mapper)))
                .findOne());
    }

    @Scheduled(
            every = "${ytterby.housekeeping.every:10m}",
            delayed = "1m", // the tables may be made meanwhile
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        var sql = """
                DELETE FROM idempotency WHERE scope = ANY(ARRAY(
                    SELECT scope FROM idempotency WHERE created_at < now() - %s LIMIT %d))""".formatted(KEPT, PURGE_STEP);
        int gone;
        do {
            gone = jdbi.withHandle(handle -> handle.execute(sql));
        } while (gone == PURGE_STEP);
    }
}
