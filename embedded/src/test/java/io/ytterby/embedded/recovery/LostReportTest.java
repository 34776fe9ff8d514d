package io.ytterby.embedded.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void a_thing_that_changed_often_is_urgent_once_by_its_last_state_and_each_event_is_in_the_file()
            throws IOException {
        var file = folder.resolve("lost.jsonl");
        var report = new LostReport(file);

        try (report) {
            report.add(state("licensing.licence", "CN-2026-000007", "SUSPENDED"));
            report.add(state("licensing.licence", "CN-2026-000008", "SUSPENDED"));
            report.add(state("licensing.licence", "CN-2026-000007", "ISSUED"));
            report.add(state("inspection.declaration", "d1", "RELEASED"));
            report.add(state("inspection.declaration", "d1", "EXITED"));
            report.add(state("licensing.licence", "CN-2026-000008", "REVOKED"));
        }

        assertThat(report.urgent())
                .containsExactly("licensing.licence CN-2026-000008 is REVOKED", "inspection.declaration d1 is EXITED");
        assertThat(Files.readAllLines(file)).hasSize(6).hasSize(report.total());
        assertThat(report.highestLicence()).isEqualTo(8);
    }

    private static LostEvent state(String topic, String key, String status) {
        return new LostEvent(
                topic,
                key,
                JSON.createObjectNode().set("data", JSON.createObjectNode().put("status", status)));
    }
}
