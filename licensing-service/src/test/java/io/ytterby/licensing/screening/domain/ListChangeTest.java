package io.ytterby.licensing.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListChangeTest {
    @Test
    void a_list_may_lose_a_twentieth_and_no_entry_more() {
        var standing = digests(entries(0, 100));

        assertThat(ListChange.between(standing, entries(5, 100)).losesTooMuch()).isFalse();
        assertThat(ListChange.between(standing, entries(6, 100)).losesTooMuch()).isTrue();
    }

    @Test
    void new_entries_do_not_make_up_for_lost_ones() {
        var change = ListChange.between(digests(entries(0, 100)), entries(50, 200));

        assertThat(change.lost()).isEqualTo(50);
        assertThat(change.losesTooMuch()).isTrue();
    }

    @Test
    void an_entry_that_changed_ends_and_begins_anew_and_is_not_lost() {
        var next = entries(0, 3);
        next.put("1", entry("1", "another name"));

        var change = ListChange.between(digests(entries(0, 3)), next);

        assertThat(change.ended()).containsExactly("1");
        assertThat(change.added()).extracting(ListedEntry::name).containsExactly("another name");
        assertThat(change.lost()).isZero();
    }

    private static Map<String, ListedEntry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(String::valueOf)
                .collect(Collectors.toMap(id -> id, id -> entry(id, "name " + id)));
    }

    private static Map<String, String> digests(Map<String, ListedEntry> entries) {
        return entries.values().stream().collect(Collectors.toMap(ListedEntry::id, EntryDigest::of));
    }

    private static ListedEntry entry(String id, String name) {
        return new ListedEntry("own", id, EntityType.ORGANISATION, name, List.of(), null, "", List.of(), "");
    }
}
