package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What officers send. */
final class DeskRequests {
    private DeskRequests() {}

    /** @param kind one of those in {@code GET /v1/desk-rules} */
    record FlagRequest(
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why something is done. */
    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** @param officer as tokens name them */
    record AssignRequest(
            @NotNull PersonId officer,
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param queue one of those in {@code GET /v1/queues} */
    record MoveRequest(
            @NotBlank @Size(max = 50) String queue,
            @NotBlank @Size(max = 2000) String reason) {}
}
