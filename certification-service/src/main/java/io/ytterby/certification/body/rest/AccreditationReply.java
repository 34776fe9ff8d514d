package io.ytterby.certification.body.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accreditation with all times at which it did not count. */
record AccreditationReply(
        String accreditationId,
        String body,
        String accreditor,
        String scheme,
        List<Stage> stages,
        List<CountryCode> territory,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean suspended,
        List<SuspensionReply> suspensions,
        long version) {
    /** @param until when it was lifted; absent while it stands */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuspensionReply(Instant from, @Nullable Instant until, String reason) {}

    static AccreditationReply of(Accreditation given) {
        return new AccreditationReply(
                given.id().toString(),
                given.body().value(),
                given.accreditor().value(),
                given.scope().scheme(),
                given.scope().stages().stream().sorted().toList(),
                given.scope().territory().stream()
                        .sorted(Comparator.comparing(CountryCode::value))
                        .toList(),
                given.from(),
                given.until(),
                given.isSuspended(),
                given.suspensions().stream()
                        .map(one -> new SuspensionReply(one.from(), one.until(), one.reason()))
                        .toList(),
                given.version());
    }
}
