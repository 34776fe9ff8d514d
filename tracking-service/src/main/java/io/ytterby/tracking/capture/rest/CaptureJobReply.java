package io.ytterby.tracking.capture.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.capture.domain.CaptureJob;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A capture job as EPCIS 2.0 has it.
 *
 * @param finishedAt not there while it runs
 * @param errors problems; {@code event} and {@code pointer} say where
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaptureJobReply(
        String captureID,
        boolean running,
        boolean success,
        String captureErrorBehaviour,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<Map<String, Object>> errors) {

    static CaptureJobReply of(CaptureJob job) {
        return new CaptureJobReply(
                job.id().toString(),
                job.running(),
                job.success(),
                job.behaviour().word(),
                job.createdAt(),
                job.finishedAt(),
                job.errors().stream()
                        .map(error -> CaptureProblems.of(error).members())
                        .toList());
    }
}
