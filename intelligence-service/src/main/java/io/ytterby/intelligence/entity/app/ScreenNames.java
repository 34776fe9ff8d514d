package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Licensing's screening of names, asked over its API. Called outside of any transaction. */
public interface ScreenNames {
    /** Whether there is somebody to ask at all. */
    boolean isConfigured();

    /** What was answered of one name. */
    record Answer(Map<String, Integer> lists, List<Hit> hits) {
        public Answer {
            lists = Map.copyOf(lists);
            hits = List.copyOf(hits);
        }
    }

    /**
     * An entry above its threshold.
     *
     * @param points from 0 to 10,000
     */
    record Hit(String list, int version, String entry, String name, int points, List<String> reasons) {
        public Hit {
            reasons = List.copyOf(reasons);
        }
    }

    /** @throws IOException if it does not answer, or answers what cannot be read */
    Answer ask(String name, Profile profile) throws IOException, InterruptedException;
}
