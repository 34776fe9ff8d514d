package io.ytterby.intelligence.alert.app;

import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.Reading;
import io.ytterby.intelligence.alert.domain.Consignment;
import io.ytterby.intelligence.trade.app.ReadRecord;
import io.ytterby.intelligence.trade.app.TradeRecords;
import io.ytterby.intelligence.trade.domain.RecordId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What alerts take from trade records. */
@Singleton
class Consignments {
    private final TradeRecords records;

    Consignments(TradeRecords records) {
        this.records = records;
    }

    /** Empty if no such record is kept here. */
    Optional<Consignment> of(UUID record) {
        return records.find(new RecordId(record))
                .map(listed -> listed.record().json().getBytes(StandardCharsets.UTF_8))
                .flatMap(json -> ReadRecord.read(json) instanceof Reading.Accepted(var whole)
                        ? Optional.of(new Consignment(
                                whole.load().netMg(),
                                firm(whole.shipper()),
                                firm(whole.consignee()),
                                whole.load().containers(),
                                whole.licence()))
                        : Optional.empty());
    }

    private static Consignment.Firm firm(Party party) {
        return new Consignment.Firm(party.ref(), party.name(), party.country());
    }
}
