package io.ytterby.licensing.screening.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.domain.ListChange;
import io.ytterby.licensing.screening.domain.ListId;
import io.ytterby.licensing.screening.domain.ListVersion;
import io.ytterby.licensing.screening.domain.ListedEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The lists, their versions and their entries. */
public interface ScreeningLists {
    /** Where a version was taken from, and the day its publisher gave it. */
    record Announcement(String source, LocalDate published) {}

    /** A piece of a version, as it was sent. */
    record Part(ListFormat format, String text) {}

    /** @return false if there is one of that id */
    boolean create(ListId list, String title);

    /** Holds the list until the transaction ends. @return its current version's number, 0 for none; empty if there is no such list */
    Optional<Integer> lock(ListId list);

    ListVersion open(ListId list, Announcement announcement, PersonId by, Instant at);

    /** Holds the list until the transaction ends. */
    Optional<ListVersion> lock(ListId list, int version);

    void addPart(ListVersion version, Part part);

    List<Part> parts(ListVersion version);

    /** The digest of each entry that stands, by its id. */
    Map<String, String> standing(ListId list);

    /** Makes the version the current one, with its entries; what was sent for it is dropped. */
    ListVersion apply(ListVersion version, ListChange change, int names, String sha256);

    /** Keeps the version aside. */
    ListVersion hold(ListVersion version, int entries, int names, int lost, String sha256);

    ListVersion release(ListVersion version, PersonId by, String reason, Instant at);

    /** The current version of each list that has one. */
    SortedMap<String, Integer> currentVersions();

    List<ListedEntry> standingEntries();

    /** Each list with its newest version. */
    List<ListVersion> lists(@Nullable String after, int most);

    /** The versions of a list, the newest first. */
    List<ListVersion> versions(ListId list, int before, int most);
}
