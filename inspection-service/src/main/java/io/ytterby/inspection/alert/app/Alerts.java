package io.ytterby.inspection.alert.app;

import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.alert.domain.AlertState;
import io.ytterby.inspection.alert.domain.AlertSubject;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alerts. */
public interface Alerts {
    /** Which are asked for; what is null does not matter. */
    record Query(
            @Nullable Unlocode port,
            @Nullable AlertState state,
            @Nullable Element element) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Alert alert) {}

    /** What an officer says of a declaration that an alert matched. */
    record Judgement(
            AlertId alert,
            DeclarationId declaration,
            boolean hit,
            Instant at,
            PersonId by,
            @Nullable String remark) {}

    /** @return false if there is one of the same result; nothing is added then */
    boolean add(Alert alert);

    Optional<Alert> lookUp(AlertId id);

    /** Reads it and keeps its row to the end of the transaction. */
    Optional<Alert> lock(AlertId id);

    Optional<AlertId> ofResult(UUID result);

    /** Writes state and end of a locked alert. */
    void update(Alert alert);

    /** Says it for the declaration; who judged it before is overruled. */
    void judge(Judgement judgement);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(Query query, Instant now, long before, int limit);

    /** Those that may match, by what can be compared in the database; the newest first, at most a hundred. */
    List<Alert> candidates(AlertSubject subject, Instant now);

    /** Those whose time is over and of whom nobody has told so. */
    List<AlertId> runOut(Instant now, int limit);
}
