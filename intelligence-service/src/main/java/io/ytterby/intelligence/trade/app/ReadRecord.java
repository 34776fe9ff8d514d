package io.ytterby.intelligence.trade.app;

import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.nio.charset.StandardCharsets;

/** Between what was sent, the engine's record, and what is kept. */
public final class ReadRecord {
    private ReadRecord() {}

    public static Reading read(byte[] json) {
        return TradeRecordJson.read(json);
    }

    public static KeptRecord kept(TradeRecord record) {
        return new KeptRecord(
                RecordId.of(record.source(), record.id()),
                record.source(),
                record.id(),
                record.kind().name(),
                record.at(),
                record.from(),
                record.to(),
                record.hs(),
                record.load().netMg(),
                record.shipper().name(),
                record.consignee().name(),
                new String(TradeRecordJson.write(record), StandardCharsets.UTF_8));
    }
}
