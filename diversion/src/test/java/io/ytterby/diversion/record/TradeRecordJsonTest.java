package io.ytterby.diversion.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.Records;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeRecordJsonTest {
    private static final String LEAST = """
            {"id":"1","source":"s","kind":"BILL_OF_LADING","at":"2025-01-31T08:00:00Z","from":"TH","to":"US","hs":"282580",
             "netMg":93500000000,"shipper":{"name":"A"},"consignee":{"name":"B"}%s}""";

    @Test
    void what_is_written_reads_as_the_same_record() {
        var record = Records.graphite("7", 3, 20_000, "L-1", "CNSHG", List.of("YT-1"));

        var read = TradeRecordJson.read(TradeRecordJson.write(record));

        assertThat(read).isEqualTo(new Reading.Accepted(record));
    }

    @Test
    void a_record_of_the_required_fields_alone_is_accepted() {
        assertThat(read(LEAST.formatted(""))).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void every_wrong_field_is_named_by_its_pointer_at_once() {
        var read = read(
                LEAST.formatted(
                        ",\"via\":[\"Mexico\"],\"packages\":-1,\"assay\":{\"Sb\":\"83 %\"},\"documents\":{\"COA\":{\"netMg\":\"1\"}},\"wieght\":1"));

        assertThat(((Reading.Refused) read).problems())
                .extracting(Problem::pointer)
                .containsExactly("/via/0", "/packages", "/assay/Sb", "/documents/COA/netMg", "/wieght");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(((Reading.Refused) read("{}")).problems())
                .extracting(Problem::pointer)
                .contains("/id", "/at", "/netMg", "/shipper/name", "/consignee/name");
    }

    @Test
    void no_text_breaks_the_reader() {
        for (var text : List.of(
                "",
                "null",
                "[]",
                "{",
                "{\"id\":1e999}",
                "{\"netMg\":99999999999999999999}",
                "{\"id\":\"1\",\"id\":\"2\"}")) assertThat(read(text)).isInstanceOf(Reading.Refused.class);
    }

    private static Reading read(String text) {
        return TradeRecordJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
