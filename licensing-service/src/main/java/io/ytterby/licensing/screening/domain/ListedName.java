package io.ytterby.licensing.screening.domain;

/** One name of an entry, ready to be compared. */
public record ListedName(ListedEntry entry, PreparedName name) {
    boolean isAlias() {
        return !name.original().equals(entry.name());
    }
}
