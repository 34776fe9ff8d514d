package io.ytterby.console.buy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchRulesTest {
    @Test
    void a_rule_is_added_to_those_that_stand_with_the_apis_own_fields_alone() throws Exception {
        var standing = new WatchRules(3, List.of(new WatchRules.Rule("R1", "RECALL", null, null, List.of("PO-1"))));

        var sent = new ObjectMapper()
                .valueToTree(standing.with(Form.with(Map.of("id", "R2", "kind", "HOLD", "days", "30"))));

        assertThat(sent.toString()).isEqualTo(new ObjectMapper().readTree("""
                                {"rules":[{"id":"R1","kind":"RECALL","orders":["PO-1"]},{"id":"R2","kind":"HOLD","days":30}]}""").toString());
    }
}
