package io.ytterby.tracking.query.app;

import io.ytterby.tracking.query.domain.NameKind;
import io.ytterby.tracking.query.domain.Sight;
import java.util.List;

/** The names that events use. */
public interface Names {
    /** Names of a kind behind one, in their letters' order: those of events that somebody may see. */
    List<String> find(NameKind kind, Sight sight, String after, int limit);

    /**
     * Gathers the names of events that have settled: whose transactions, and all that began before, have ended.
     *
     * @return how many events it went through
     */
    int gather(int limit);
}
