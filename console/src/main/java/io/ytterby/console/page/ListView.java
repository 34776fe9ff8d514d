package io.ytterby.console.page;

import java.util.List;
import java.util.Set;

/**
 * A list as a person likes it.
 *
 * @param hidden columns that are not shown, by the keys of their words
 * @param filters the query that it always opens with; empty for none
 * @param last the query that it was left with; empty for none
 * @param asked the query that it was opened with now; empty for none
 */
public record ListView(KnownList list, Set<String> hidden, String filters, String last, String asked) {
    public ListView {
        hidden = Set.copyOf(hidden);
    }

    /** A column of the choice. */
    public record Column(String words, boolean shown) {}

    /** {@code page.view.shows('licensing.due')}. */
    public boolean shows(String words) {
        return !hidden.contains(words);
    }

    public List<Column> columns() {
        return list.columns().stream()
                .map(words -> new Column(words, shows(words)))
                .toList();
    }

    /** Whether this visit is to begin where the person likes to begin. */
    public boolean restores() {
        return asked.isEmpty() && !opening().isEmpty();
    }

    public String restored() {
        return list.path() + "?" + opening();
    }

    private String opening() {
        return filters.isEmpty() ? last : filters;
    }

    public boolean isKept() {
        return !hidden.isEmpty() || !filters.isEmpty();
    }

    public boolean keepsTheseFilters() {
        return !filters.isEmpty() && filters.equals(asked);
    }
}
