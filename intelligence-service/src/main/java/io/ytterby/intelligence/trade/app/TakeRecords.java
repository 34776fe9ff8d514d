package io.ytterby.intelligence.trade.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.RecordId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Keeps records that are new, and tells of each once, in the order of the countries they left. */
@Singleton
public class TakeRecords {
    private final TradeRecords records;
    private final Journal journal;
    private final ObjectMapper json;

    TakeRecords(TradeRecords records, Journal journal, ObjectMapper json) {
        this.records = records;
        this.journal = journal;
        this.json = json;
    }

    /** What became of one record. */
    public enum Fate {
        STORED,
        /** It was here before, word for word. */
        KNOWN,
        /** Its id was here before with other words: what is recorded is never rewritten. */
        DIFFERS
    }

    /** @return what became of each, in their order */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Fate> take(Actor actor, String subject, List<KeptRecord> sent) {
        if (sent.isEmpty()) return List.of();
        var added = records.addMissing(sent);
        var kept = records.json(sent.stream().map(KeptRecord::id).distinct().toList());
        var seen = new HashSet<RecordId>();
        var fates = new ArrayList<Fate>();
        var events = new ArrayList<OutboxEvent>();
        for (var record : sent) {
            boolean same = record.json().equals(kept.get(record.id()));
            boolean stored = same && added.contains(record.id()) && seen.add(record.id());
            if (stored) events.add(told(record));
            fates.add(stored ? Fate.STORED : same ? Fate.KNOWN : Fate.DIFFERS);
        }
        var detail = Map.of("sent", sent.size(), "stored", events.size());
        if (!events.isEmpty()) journal.write(new Change(actor, "trade-records.recorded", subject, detail, events));
        return fates;
    }

    /** The key is the country that the goods left: one reader sees that country whole and in order. */
    private OutboxEvent told(KeptRecord record) {
        return OutboxEvent.fact(
                Topic.INTELLIGENCE_TRADE_RECORD,
                record.from(),
                1,
                "trade-recorded",
                "intelligence.trade-record",
                record.at(),
                tree(record.json()));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON is none", impossible);
        }
    }
}
