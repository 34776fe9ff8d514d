package io.ytterby.licensing.screening.app;

import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.ListId;
import io.ytterby.licensing.screening.domain.ListVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads lists and what screening found. For authorities alone: who is watched is not told. */
@ApplicationScoped
public class ReadScreening {
    private static final int MOST_RUNS = 20;

    private final ScreeningLists lists;
    private final ScreenedCases cases;
    private final ScreeningTasks tasks;

    ReadScreening(ScreeningLists lists, ScreenedCases cases, ScreeningTasks tasks) {
        this.lists = lists;
        this.cases = cases;
        this.tasks = tasks;
    }

    /**
     * Where the screening of a case stands.
     *
     * @param waiting whether it is still to be done or done again
     * @param runs the newest first
     */
    public record CaseScreening(boolean waiting, List<ScreenedCases.Run> runs) {}

    @Transactional
    public List<ListVersion> lists(@Nullable String after, int most) {
        return lists.lists(after, most);
    }

    @Transactional
    public List<ListVersion> versions(ListId list, int before, int most) {
        return lists.versions(list, before, most);
    }

    @Transactional
    public List<CaseHit> hits(@Nullable UUID application, CaseHit.@Nullable Status status, UUID after, int most) {
        return cases.hits(application, status, after, most);
    }

    @Transactional
    public Optional<CaseHit> hit(UUID id) {
        return cases.hit(id);
    }

    /** Empty if there is no such case. */
    @Transactional
    public Optional<CaseScreening> ofCase(UUID application) {
        var parties = cases.parties(application);
        if (parties.isEmpty()) return Optional.empty();
        return Optional.of(new CaseScreening(tasks.isWaiting(application), cases.runs(application, MOST_RUNS)));
    }
}
