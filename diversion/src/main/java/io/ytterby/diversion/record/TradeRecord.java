package io.ytterby.diversion.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One declaration or bill of lading. What a source does not give is absent, and absence alone is never suspicious.
 *
 * @param id the source's own id; with {@code source} it names the record for ever
 * @param at when it was declared or loaded
 * @param hs 6 to 10 digits of the Harmonized System
 * @param goods the description in words
 * @param licence number or id of the export licence that it claims
 * @param lot the producer's lot
 * @param codes gram codes of the goods
 * @param assay declared shares of net mass by element's symbol
 */
public record TradeRecord(
        String id,
        String source,
        Kind kind,
        Instant at,
        Route route,
        String hs,
        @Nullable String goods,
        Load load,
        @Nullable Value value,
        Party shipper,
        Party consignee,
        @Nullable Party forwarder,
        @Nullable String licence,
        @Nullable String lot,
        List<String> codes,
        Map<String, BigDecimal> assay,
        Map<DocumentKind, Document> documents) {
    public TradeRecord {
        codes = List.copyOf(codes);
        assay = Map.copyOf(assay);
        documents = Map.copyOf(documents);
    }

    /** Whole days since 1970-01-01, UTC. */
    public int day() {
        return Math.toIntExact(Math.floorDiv(at.getEpochSecond(), 86_400L));
    }

    public String from() {
        return route.from();
    }

    public String to() {
        return route.to();
    }

    /** The first six digits, which all countries share. */
    public String hs6() {
        return hs.substring(0, 6);
    }

    public double netKg() {
        return load.netMg() / 1e6;
    }
}
