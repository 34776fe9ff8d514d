package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Scans;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on its way out.
 *
 * @param subject {@code document}, {@code licence}, {@code lot} or {@code code}: what is proved depends on it
 * @param form of a document: {@code vc+jwt} and the like; else empty
 * @param statusAsOf null where no status list was looked at
 */
record Judged(
        String subject,
        String form,
        Judgement judgement,
        Instant checkedAt,
        @Nullable Instant statusAsOf,
        @Nullable Scans scans) {
    /** What may be concluded. Nothing, unless all is well. */
    List<String> proves(Words words) {
        return judgement.finding() == Finding.VALID ? words.list("proves." + subject) : List.of();
    }
}
