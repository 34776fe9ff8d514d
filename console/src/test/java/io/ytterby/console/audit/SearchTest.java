package io.ytterby.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void what_was_typed_is_the_question_and_the_newest_come_first() {
        assertThat(search(" LI.lic ", "suspend", "", "").asked(null))
                .isEqualTo("/api/licensing/v1/audit?order=newest&pageSize=100&person=LI.lic&action=suspend");
    }

    @Test
    void days_are_those_of_the_office_and_the_last_one_counts() {
        assertThat(search("", "", "2026-11-23", "2026-11-23").asked("MQ"))
                .isEqualTo("/api/licensing/v1/audit?order=newest&pageSize=100&from=2026-11-22T16%3A00%3A00Z"
                        + "&until=2026-11-23T16%3A00%3A00Z&pageToken=MQ");
        assertThat(search("", "", "2026-02-30", "").asked(null)).doesNotContain("from");
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
