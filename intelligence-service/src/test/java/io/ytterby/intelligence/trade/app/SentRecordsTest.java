package io.ytterby.intelligence.trade.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.diversion.record.Reading;
import io.ytterby.intelligence.trade.domain.Syntax;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentRecordsTest {
    @Test
    void a_table_becomes_the_record_that_json_would_be() throws Exception {
        var sent = sent(Syntax.CSV, """
                id,source,kind,at,from,to,hs,netMg,shipper.name,consignee.name,value.currency,value.minor,containers,assay.Sb
                B1,us,BILL_OF_LADING,2024-12-21T00:00:00Z,TH,US,282580,93500000000,"Siam, Antimony ""Co""\",Gulf,USD,12,TEMU1;TEMU2,0.83
                """);

        var record = ((Reading.Accepted) ReadRecord.read(sent.getFirst().json())).record();

        assertThat(sent.getFirst().line()).isEqualTo(2);
        assertThat(record.shipper().name()).isEqualTo("Siam, Antimony \"Co\"");
        assertThat(record.load().netMg()).isEqualTo(93_500_000_000L);
        assertThat(record.load().containers()).containsExactly("TEMU1", "TEMU2");
        assertThat(record.assay()).containsKey("Sb");
    }

    @Test
    void a_cell_of_a_table_without_a_column_is_refused_by_name() throws Exception {
        var sent = sent(Syntax.CSV, "id,source\nB1,us,surplus\n");

        var refused = (Reading.Refused) ReadRecord.read(sent.getFirst().json());

        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.pointer()).contains("column 3"));
    }

    @Test
    void a_quoted_cell_may_go_over_lines_and_later_rows_keep_their_line() throws Exception {
        var sent = sent(Syntax.CSV, "id,goods\nB1,\"two\nlines\"\nB2,one\n");

        assertThat(sent).extracting(SentRecords.Sent::line).containsExactly(2, 4);
    }

    @Test
    void a_quote_without_an_end_is_said_and_not_guessed() {
        assertThatThrownBy(() -> sent(Syntax.CSV, "id,goods\nB1,\"never ends\n"))
                .isInstanceOf(SentRecords.BrokenBodyException.class)
                .hasMessageContaining("has no end");
    }

    @Test
    void lines_count_as_the_sender_counts_them_blank_ones_too() throws Exception {
        assertThat(sent(Syntax.NDJSON, "{}\n\n  \n{\"id\":1}"))
                .extracting(SentRecords.Sent::line)
                .containsExactly(1, 4);
    }

    @Test
    void an_array_and_a_single_record_are_both_taken_and_other_json_is_not() throws Exception {
        assertThat(sent(Syntax.JSON, "[{},{}]")).hasSize(2);
        assertThat(sent(Syntax.JSON, "{}")).hasSize(1);
        assertThatThrownBy(() -> sent(Syntax.JSON, "12")).isInstanceOf(SentRecords.BrokenBodyException.class);
        assertThatThrownBy(() -> sent(Syntax.JSON, "[{]")).isInstanceOf(SentRecords.BrokenBodyException.class);
    }

    private static List<SentRecords.Sent> sent(Syntax syntax, String text) throws SentRecords.BrokenBodyException {
        return SentRecords.of(syntax, text.getBytes(UTF_8));
    }
}
