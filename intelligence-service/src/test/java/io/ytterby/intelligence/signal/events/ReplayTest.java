package io.ytterby.intelligence.signal.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    private static final Known NOTHING = new Known("none", List.of(), List.of(), List.of(), Map.of());
    private static final Assessor ASSESSOR = new Assessor(Model.shipped());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void the_same_records_give_the_same_bytes_on_a_store_in_a_replay_and_on_a_map(long seed) throws IOException {
        var records = records(seed);

        var first = signals(records, new PackedStore("cells", (task, opened) -> {}));
        var again = signals(records, new PackedStore("cells", (task, opened) -> {}));

        assertThat(again).isEqualTo(first);
        assertThat(signals(records, new MapCells()))
                .as("no record is late, so a map sees the same")
                .isEqualTo(first);
        assertThat(first).as("they are not all alike").doesNotHaveDuplicates();
    }

    @Test
    void a_record_is_read_out_of_its_event_wherever_its_data_lies() throws IOException {
        var record = records(7).getFirst();
        var data = new String(TradeRecordJson.write(record), UTF_8);
        var event = "{\"id\":\"1\",\"more\":{\"data\":{}}, \"data\": " + data + " ,\"z\":1}";

        assertThat(RecordEnvelope.read(event.getBytes(UTF_8))).isEqualTo(new Reading.Accepted(record));
    }

    private static List<String> signals(List<TradeRecord> records, PackedStore store) {
        var cells = new StoreCells(store, 60, 800);
        var all = new ArrayList<String>();
        for (var record : records) {
            boolean late = cells.isLate(record.from(), record.day());
            all.add(new String(
                    SignalEvent.write(record, id(record), ASSESSOR.assess(record, NOTHING, cells), late), UTF_8));
        }
        return all;
    }

    private static List<String> signals(List<TradeRecord> records, Cells cells) {
        return records.stream()
                .map(record -> new String(
                        SignalEvent.write(record, id(record), ASSESSOR.assess(record, NOTHING, cells), false), UTF_8))
                .toList();
    }

    private static RecordId id(TradeRecord record) {
        return RecordId.of(record.source(), record.id());
    }

    private static List<TradeRecord> records(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<TradeRecord>();
        for (int i = 0; i < 600; i++) {
            int shipper = random.nextInt(6);
            long net = (long) (1e9 * Math.exp(random.nextGaussian()));
            var json = """
                {"id":"%d","source":"s","kind":"BILL_OF_LADING","at":"%s","from":"%s","to":"US","hs":"%s","netMg":%d,"grossMg":%d,
                 "value":{"currency":"USD","minor":%d},"shipper":{"name":"S%d"},"consignee":{"name":"C%d","phone":"%d"}}\
                """.formatted(
                            i,
                            Instant.ofEpochSecond(1_730_000_000L + 40_000L * i),
                            shipper < 3 ? "TH" : "CN",
                            random.nextBoolean() ? "282580" : "811010",
                            net,
                            net + net / 20,
                            net / 100_000,
                            shipper,
                            random.nextInt(9),
                            random.nextInt(4));
            if (TradeRecordJson.read(json.getBytes(UTF_8)) instanceof Reading.Accepted(var record)) all.add(record);
        }
        assertThat(all).hasSize(600);
        return all;
    }
}
