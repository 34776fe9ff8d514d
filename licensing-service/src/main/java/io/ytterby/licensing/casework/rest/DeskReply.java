package io.ytterby.licensing.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.casework.domain.Desk;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case lies now.
 *
 * @param rule the routing rule that put it there, or by-hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskReply(
        UUID applicationId,
        String queue,
        String rule,
        String kind,
        @Nullable PersonId assignee,
        @Nullable LocalDate dueOn) {
    static DeskReply of(Desk desk) {
        return new DeskReply(
                desk.application().value(),
                desk.queue(),
                desk.rule(),
                desk.kind(),
                desk.assignee(),
                desk.clock().dueOn());
    }
}
