package io.ytterby.intelligence.trade.domain;

import java.time.Instant;

/**
 * A trade record as it is kept: what is asked for by name, and the whole as JSON in its one order of fields.
 *
 * @param kind {@code EXPORT_DECLARATION}, {@code IMPORT_DECLARATION} or {@code BILL_OF_LADING}
 * @param json the whole record, schema {@code intelligence.trade-record.v1}
 */
public record KeptRecord(
        RecordId id,
        String source,
        String sourceId,
        String kind,
        Instant at,
        String from,
        String to,
        String hs,
        long netMg,
        String shipper,
        String consignee,
        String json) {}
