package io.ytterby.inspection.evidence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.inspection.evidence.app.ReadCase.Checked;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a case. {@code verified} is false if anything about it does not hold; {@code faults} says what. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryReply(
        long n,
        Instant at,
        String actor,
        String organisation,
        String kind,
        String subject,
        @Nullable String contentSha256,
        @JsonRawValue String payload,
        String prevHash,
        String hash,
        boolean verified,
        List<String> faults) {
    static EntryReply of(Checked checked) {
        var entry = checked.chained().entry();
        return new EntryReply(
                entry.n(),
                entry.at(),
                entry.actor(),
                entry.organisation(),
                entry.kind(),
                entry.subject(),
                entry.contentSha256(),
                new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8),
                entry.prevHash(),
                checked.chained().hash(),
                checked.faults().isEmpty(),
                checked.faults());
    }
}
