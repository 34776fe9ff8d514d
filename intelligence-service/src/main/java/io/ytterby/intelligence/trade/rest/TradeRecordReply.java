package io.ytterby.intelligence.trade.rest;

import io.ytterby.intelligence.trade.app.TradeRecords;
import java.time.Instant;

/** A trade record in a list; {@code GET /v1/trade-records/{id}} has all of it. */
record TradeRecordReply(
        String recordId,
        String source,
        String id,
        String kind,
        Instant at,
        String from,
        String to,
        String hs,
        long netMg,
        String shipper,
        String consignee,
        Instant receivedAt) {
    static TradeRecordReply of(TradeRecords.Listed listed) {
        var record = listed.record();
        return new TradeRecordReply(
                record.id().toString(),
                record.source(),
                record.sourceId(),
                record.kind(),
                record.at(),
                record.from(),
                record.to(),
                record.hs(),
                record.netMg(),
                record.shipper(),
                record.consignee(),
                listed.receivedAt());
    }
}
