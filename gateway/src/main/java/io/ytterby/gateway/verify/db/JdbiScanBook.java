package io.ytterby.gateway.verify.db;

import io.ytterby.gateway.verify.app.ScanBook;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

@Singleton
class JdbiScanBook implements ScanBook {
    private final Jdbi jdbi;

    JdbiScanBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void seen(String subject, String country, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO scanned (subject, country, times, last_at) VALUES (:subject, :country, 1, :at)
            ON CONFLICT (subject, country) DO UPDATE
               SET times = scanned.times + 1, last_at = greatest(scanned.last_at, excluded.last_at)""")
                .bind("subject", subject)
                .bind("country", country)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute());
    }

    @Override
    public Map<String, Long> of(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT country, times FROM scanned WHERE subject = :subject")
                .bind("subject", subject)
                .<Map<String, Long>>reduceRows(new TreeMap<>(), (all, row) -> {
                    all.put(row.getColumn("country", String.class), row.getColumn("times", Long.class));
                    return all;
                }));
    }
}
