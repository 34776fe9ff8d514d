package io.ytterby.intelligence.trade.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.contracts.Topic;
import io.ytterby.diversion.record.Reading;
import io.ytterby.intelligence.trade.app.ReadRecord;
import io.ytterby.intelligence.trade.app.TakeRecords;
import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.RecordId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.kit.inbox.UnreadableEventException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records the platform's own export declarations, a record for each line, as soon as they are lodged. */
@Singleton
class DeclarationsConsumer implements EventConsumer {
    private static final Actor SELF = Actor.system("intelligence");

    private final TakeRecords takeRecords;
    private final ObjectMapper json;

    DeclarationsConsumer(TakeRecords takeRecords, ObjectMapper json) {
        this.takeRecords = takeRecords;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DeclarationState(
            String declarationId,
            String exporterOrg,
            String consigneeOrg,
            String destination,
            String port,
            Instant lodgedAt,
            List<Line> lines,
            @Nullable List<String> containers) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            int line,
            String licenceNumber,
            String lotId,
            long massMg,
            Value value,
            String hsCode,
            @Nullable Map<String, Long> elementsMg) {}

    record Value(String currency, long minor) {}

    @Override
    public String name() {
        return "intelligence.declarations";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_DECLARATION);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(DeclarationState.class);
        var records = new ArrayList<KeptRecord>();
        for (var line : state.lines())
            switch (ReadRecord.read(record(state, line).getBytes(StandardCharsets.UTF_8))) {
                case Reading.Accepted(var record) -> records.add(ReadRecord.kept(record));
                case Reading.Refused(var problems) ->
                    throw new UnreadableEventException(
                            "its line " + line.line() + " is no record: " + problems.getFirst());
            }
        var _ = takeRecords.take(SELF, "declaration/" + state.declarationId(), records);
    }

    private String record(DeclarationState state, Line line) {
        var record = json.createObjectNode()
                .put("id", state.declarationId() + "/" + line.line())
                .put("source", RecordId.OF_DECLARATIONS)
                .put("kind", "EXPORT_DECLARATION")
                .put("at", state.lodgedAt().toString())
                .put("from", state.port().substring(0, 2))
                .put("to", state.destination())
                .put("loadingPort", state.port())
                .put("hs", line.hsCode())
                .put("netMg", line.massMg())
                .put("licence", line.licenceNumber())
                .put("lot", line.lotId());
        record.putObject("value")
                .put("currency", line.value().currency())
                .put("minor", line.value().minor());
        record.putObject("shipper").put("ref", state.exporterOrg()).put("name", state.exporterOrg());
        record.putObject("consignee").put("ref", state.consigneeOrg()).put("name", state.consigneeOrg());
        var containers = record.putArray("containers");
        if (state.containers() != null) state.containers().forEach(containers::add);
        if (line.elementsMg() != null && !line.elementsMg().isEmpty()) {
            var assay = record.putObject("assay");
            line.elementsMg().forEach((element, held) -> assay.put(element, share(held, line.massMg())));
        }
        return record.toString();
    }

    private static String share(long heldMg, long ofMg) {
        return BigDecimal.valueOf(heldMg)
                .divide(BigDecimal.valueOf(ofMg), 9, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
