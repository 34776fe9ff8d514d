package io.ytterby.licensing.screening.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a next version of a list changes. A publisher's mistake looks like a list that has suddenly become short, so one
 * that lacks more than a twentieth of what stands is not taken on one person's word.
 *
 * @param added entries that are new or have changed
 * @param ended ids of entries that are gone or have changed
 * @param lost how many ids are gone
 */
public record ListChange(List<ListedEntry> added, Set<String> ended, int lost, int stood) {
    private static final int MOST_LOST_PER_HUNDRED = 5;

    public ListChange {
        added = List.copyOf(added);
        ended = Set.copyOf(ended);
    }

    /**
     * @param standing digest of each entry that stands, by its id
     * @param next the entries of the next version, each id once
     */
    public static ListChange between(Map<String, String> standing, Map<String, ListedEntry> next) {
        var added = next.values().stream()
                .filter(entry -> !EntryDigest.of(entry).equals(standing.get(entry.id())))
                .toList();
        var ended = standing.entrySet().stream()
                .filter(stood -> !next.containsKey(stood.getKey())
                        || !EntryDigest.of(next.get(stood.getKey())).equals(stood.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int lost = (int)
                standing.keySet().stream().filter(id -> !next.containsKey(id)).count();
        return new ListChange(added, ended, lost, standing.size());
    }

    public boolean losesTooMuch() {
        return 100L * lost > (long) MOST_LOST_PER_HUNDRED * stood;
    }
}
