package io.ytterby.intelligence.market.db;

import io.ytterby.intelligence.market.app.LicenceBooks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The books in PostgreSQL. */
@Singleton
class SqlLicenceBooks implements LicenceBooks {
    private static final String YEAR = """
         FROM licence_book b JOIN licence_book_part p USING (number)
        WHERE p.element = :element AND b.valid_from <= :until AND b.valid_until > CAST(:until AS date) - INTERVAL '1 year'
        """;

    private final Jdbi jdbi;

    SqlLicenceBooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Book book) {
        jdbi.useHandle(handle -> {
            int newer = handle.createUpdate("""
                INSERT INTO licence_book AS b (number, version, holder, destination, valid_from, valid_until,
                                               renewal, early)
                SELECT :number, :version, :holder, :destination, :from, :until,
                       count(*) > 0, coalesce(bool_or(p.used_mg * 2 < p.issued_mg), false)
                  FROM licence_book o JOIN licence_book_part p USING (number)
                 WHERE o.holder = :holder AND o.destination = :destination AND o.number <> :number
                   AND o.valid_from <= :from AND o.valid_until >= :from AND p.element = ANY (:elements)
                ON CONFLICT (number) DO UPDATE
                   SET version = excluded.version, holder = excluded.holder, destination = excluded.destination,
                       valid_from = excluded.valid_from, valid_until = excluded.valid_until
                 WHERE b.version < excluded.version\
                """)
                    .bind("number", book.number())
                    .bind("version", book.version())
                    .bind("holder", book.holder())
                    .bind("destination", book.destination())
                    .bind("from", book.validFrom())
                    .bind("until", book.validUntil())
                    .bindArray("elements", String.class, book.parts().keySet().toArray())
                    .execute();
            if (newer == 1) parts(handle, book);
        });
    }

    private static void parts(Handle handle, Book book) {
        handle.execute("DELETE FROM licence_book_part WHERE number = ?", book.number());
        book.parts()
                .forEach((element, part) -> handle.execute(
                        "INSERT INTO licence_book_part (number, element, issued_mg, used_mg) VALUES (?, ?, ?, ?)",
                        book.number(),
                        element,
                        part.issuedMg(),
                        part.usedMg()));
    }

    @Override
    public Sum sum(String node, String element, LocalDate until) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT count(*)::int AS licences, coalesce(sum(p.issued_mg), 0)::bigint AS issued,
                   coalesce(sum(p.used_mg), 0)::bigint AS used,
                   (count(*) FILTER (WHERE b.renewal))::int AS renewals,
                   (count(*) FILTER (WHERE b.early))::int AS early
            """ + YEAR + " AND :node IN (b.holder, b.destination)")
                .bind("element", element)
                .bind("until", until)
                .bind("node", node)
                .map((row, context) -> new Sum(
                        row.getInt("licences"),
                        row.getLong("issued"),
                        row.getLong("used"),
                        row.getInt("renewals"),
                        row.getInt("early")))
                .one());
    }

    @Override
    public List<String> nodes(String element, LocalDate until, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT n.node FROM (SELECT unnest(ARRAY[b.holder, b.destination]) AS node, p.issued_mg, p.used_mg
            """ + YEAR + """
            ) AS n GROUP BY n.node ORDER BY sum(n.issued_mg - n.used_mg) DESC, n.node LIMIT :limit\
            """)
                .bind("element", element)
                .bind("until", until)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }
}
