package io.ytterby.certification.claim.db;

import io.ytterby.certification.claim.domain.ElementBook;
import io.ytterby.certification.claim.domain.Held;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Rows of a lot's book: what it holds of each rare earth, certified by origin and not. */
final class BookRows {
    private BookRows() {}

    /** @param row of {@code lot_book} */
    static LotBook book(Handle handle, ResultSet row) throws SQLException {
        var lot = row.getObject("lot_id", UUID.class);
        var held = new HashMap<Element, SortedMap<OriginKey, Held>>();
        handle.createQuery("SELECT * FROM holding WHERE lot_id = :lot")
                .bind("lot", lot)
                .map((one, context) -> held.computeIfAbsent(
                                Element.valueOf(one.getString("element")), _ -> new TreeMap<>())
                        .put(key(one), new Held(one.getLong("mass_mg"), one.getLong("claimed_mg"))))
                .list();
        var elements = new TreeMap<Element, ElementBook>();
        handle.createQuery("SELECT * FROM element_book WHERE lot_id = :lot")
                .bind("lot", lot)
                .map((one, context) -> {
                    var element = Element.valueOf(one.getString("element"));
                    var certified = held.getOrDefault(element, new TreeMap<>());
                    return elements.put(element, new ElementBook(one.getLong("uncertified_mg"), certified));
                })
                .list();
        return new LotBook(new LotId(lot), row.getLong("mass_mg"), elements);
    }

    private static OriginKey key(ResultSet row) throws SQLException {
        return new OriginKey(new OriginId(row.getObject("origin_id", UUID.class)), Via.valueOf(row.getString("via")));
    }

    static void writeElements(Handle handle, LotBook book) {
        book.elements().forEach((element, one) -> {
            handle.createUpdate("""
                INSERT INTO element_book (lot_id, element, uncertified_mg) VALUES (:lot, :element, :mass)
                ON CONFLICT (lot_id, element) DO UPDATE SET uncertified_mg = excluded.uncertified_mg\
                """)
                    .bind("lot", book.lot().value())
                    .bind("element", element.name())
                    .bind("mass", one.uncertifiedMg())
                    .execute();
            one.certified()
                    .forEach((key, held) -> handle.createUpdate("""
                        INSERT INTO holding (lot_id, element, origin_id, via, mass_mg, claimed_mg)
                        VALUES (:lot, :element, :origin, :via, :mass, :claimed)\
                        """)
                            .bind("lot", book.lot().value())
                            .bind("element", element.name())
                            .bind("origin", key.origin().value())
                            .bind("via", key.via().name())
                            .bind("mass", held.massMg())
                            .bind("claimed", held.claimedMg())
                            .execute());
        });
    }
}
