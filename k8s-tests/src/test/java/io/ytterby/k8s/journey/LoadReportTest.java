package io.ytterby.k8s.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadReportTest {
    private static final String CLEAN = """
            {"sent":500,"kept":250,"failed":0,"failedOwn":0,"closedByServer":3,"p50Millis":4,"p99Millis":31,"worstMillis":90,
             "failures":[],"acknowledged":{"lots":50,"declarations":40,"applications":50},"events":512,"wrong":[]}""";

    private static final String FAILED = """
            {"sent":500,"failed":2,"failedOwn":1,"p99Millis":31,"failures":
             [{"what":"mint, new connection: 503","count":2,"firstMillis":4100,"lastMillis":9000}],
             "acknowledged":{"lots":48},"events":500,"wrong":[]}""";

    @Test
    void a_report_without_a_failure_says_what_was_counted() {
        var verdict = LoadReport.parse(CLEAN).faultless("");

        assertThat(verdict)
                .isEqualTo(
                        Verdict.held("500 requests, 0 failed, 99 % within 31 ms; 140 acknowledged writes and 512 events"
                                + " counted on both sides, 0 lost or doubled"));
    }

    @Test
    void one_failed_request_breaks_what_nobody_may_notice_but_not_what_may_lose_nothing() {
        var report = LoadReport.parse(FAILED);

        assertThat(report.faultless("")).isInstanceOf(Verdict.Broken.class);
        assertThat(report.statusAllTheWhile("")).isInstanceOf(Verdict.Broken.class);
        assertThat(report.nothingLost("")).isInstanceOf(Verdict.Held.class);
        assertThat(report.failures()).containsExactly("2 x mint, new connection: 503 (from 4 s to 9 s)");
    }

    @Test
    void what_was_lost_breaks_everything() {
        var report = LoadReport.parse(CLEAN.replace("\"wrong\":[]", "\"wrong\":[\"1 event is gone\"]"));

        assertThat(report.nothingLost("")).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void a_line_that_is_no_report_is_no_report() {
        assertThatThrownBy(() -> LoadReport.parse("{}")).isInstanceOf(ClusterException.class);
    }
}
