package io.ytterby.intelligence.market.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What licences allow and what was used of them, as licensing tells it. */
public interface LicenceBooks {
    /**
     * A licence as it stands.
     *
     * @param parts by element, contained
     */
    record Book(
            String number,
            long version,
            String holder,
            String destination,
            LocalDate validFrom,
            LocalDate validUntil,
            Map<String, Part> parts) {
        public Book {
            parts = Map.copyOf(parts);
        }
    }

    /** In milligrams of contained element. */
    record Part(long issuedMg, long usedMg) {
        public Part and(Part other) {
            return new Part(issuedMg + other.issuedMg, usedMg + other.usedMg);
        }
    }

    /**
     * What the licences of a year come to.
     *
     * @param renewals of them that came while another of the same still stood
     * @param early of these, while more than half of it was unused
     */
    record Sum(int licences, long issuedMg, long usedMg, int renewals, int early) {}

    /** Does nothing if it holds this version or a newer one. */
    void keep(Book book);

    /**
     * Licences that stood at some time of the year that ends with a day.
     *
     * @param node a destination's two letters or a holder's id
     */
    Sum sum(String node, String element, LocalDate until);

    /** Destinations and holders that have such licences, those with most unused first. */
    List<String> nodes(String element, LocalDate until, int limit);
}
