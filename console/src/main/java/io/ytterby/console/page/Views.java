package io.ytterby.console.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.session.domain.LocalPath;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers on the server how each person likes their lists, so that they are so on every machine. */
@Singleton
public class Views {
    private static final int LONGEST = 1_000;

    /** Parts of an address that say where somebody was, and not what they look for. */
    private static final Set<String> PASSING = Set.of("pageToken", "said", "taken", "given", "passed", "just");

    /** Asked for once and not meant for each morning: thousands of rows. */
    private static final Set<String> LONG = Set.of("rows");

    private final ViewBook book;
    private final Visit visit;
    private final ObjectMapper json;

    Views(ViewBook book, Visit visit, ObjectMapper json) {
        this.book = book;
        this.visit = visit;
        this.json = json;
    }

    /**
     * As it is kept: few columns of few lists, so that a row stays small.
     *
     * @param filters that the list always opens with; empty for none
     * @param last what it was left with; empty for nothing
     */
    record Kept(List<String> hidden, String filters, String last) {
        static final Kept NOTHING = new Kept(List.of(), "", "");

        /** A release before wrote less. */
        Kept {
            hidden = hidden == null ? List.of() : List.copyOf(hidden);
            filters = Objects.requireNonNullElse(filters, "");
            last = Objects.requireNonNullElse(last, "");
        }
    }

    /** How the person of this visit likes a list, with what they ask for now: it opens so the next time. */
    public ListView of(KnownList list) {
        var path = visit.path();
        var query = path.indexOf('?') < 0 ? "" : path.substring(path.indexOf('?') + 1);
        var kept =
                book.find(visit.person().subject(), name(list)).map(this::read).orElse(Kept.NOTHING);
        var hidden = new LinkedHashSet<>(kept.hidden());
        hidden.retainAll(list.columns());
        var asked = lasting(query);
        remember(list, kept, asked);
        return new ListView(list, hidden, kept.filters(), kept.last(), asked);
    }

    private void remember(KnownList list, Kept kept, String asked) {
        var last = without(asked, LONG);
        if (!last.isEmpty() && !last.equals(kept.last()) && isOurs(list, last))
            write(list, new Kept(kept.hidden(), kept.filters(), last));
    }

    /**
     * @param shown the columns that are ticked
     * @param filters a query of the list's own page, or empty; one that no page of ours wrote counts as none
     */
    void keep(KnownList list, List<String> shown, String filters) {
        var hidden = list.columns().stream().filter(one -> !shown.contains(one)).toList();
        var lasting = lasting(filters);
        var ours = isOurs(list, lasting) ? lasting : "";
        write(list, new Kept(hidden, ours, without(ours, LONG)));
    }

    private static boolean isOurs(KnownList list, String lasting) {
        var place = list.path() + "?" + lasting;
        return lasting.length() <= LONGEST && LocalPath.orHome(place).equals(place);
    }

    private void write(KnownList list, Kept kept) {
        try {
            book.keep(visit.person().subject(), name(list), json.writeValueAsString(kept));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    void forget(KnownList list) {
        book.forget(visit.person().subject(), name(list));
    }

    static String lasting(String query) {
        return without(query, PASSING);
    }

    private static String without(String query, Set<String> names) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty())
                .filter(part -> !names.contains(part.replaceFirst("=.*$", "")))
                .collect(Collectors.joining("&"));
    }

    private Kept read(String value) {
        try {
            return json.readValue(value, Kept.class);
        } catch (JsonProcessingException older) {
            // A release that wrote it otherwise: better none than no page.
            return Kept.NOTHING;
        }
    }

    private static String name(KnownList list) {
        return "list." + list.code();
    }
}
