package io.ytterby.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final AuditRead.Entry ENTRY = new AuditRead.Entry(
            7,
            Instant.parse("2026-11-22T16:30:00Z"),
            "li.licensing",
            "cn-mofcom",
            "licence.suspended",
            "licence/CN-2026-000001",
            "{}",
            "");

    @Test
    void a_part_of_the_name_or_of_what_was_done_is_enough() {
        assertThat(search("LI.lic", "", "", "").matches(ENTRY)).isTrue();
        assertThat(search("", "suspend", "", "").matches(ENTRY)).isTrue();
        assertThat(search("zhao", "suspend", "", "").matches(ENTRY)).isFalse();
    }

    @Test
    void days_are_those_of_the_office_and_the_last_one_counts() {
        assertThat(search("", "", "2026-11-23", "2026-11-23").matches(ENTRY)).isTrue();
        assertThat(search("", "", "", "2026-11-22").matches(ENTRY)).isFalse();
        assertThat(search("", "", "", "2026-11-22").isPast(ENTRY)).isTrue();
        assertThat(search("", "", "2026-11-24", "").matches(ENTRY)).isFalse();
    }

    @Test
    void the_address_has_all_of_it_and_nothing_more() {
        assertThat(search("li", "", "2026-11-01", "").next("MQ"))
                .isEqualTo("/console/audit/entries?service=licensing&person=li&from=2026-11-01&pageToken=MQ");
    }

    private static Search search(String person, String action, String from, String until) {
        return new Search("licensing", "", person, action, from, until, null);
    }
}
