package io.ytterby.licensing.screening.data;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a list from its parts, which may come in any order. */
public final class EntriesBuilder {
    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_NAMES = 200;

    private final String list;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    public EntriesBuilder(String list) {
        this.list = list;
    }

    /** An entry as far as it is known. */
    static final class Draft {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> identifiers = new LinkedHashSet<>();
        private EntityType type = EntityType.ORGANISATION;
        private @Nullable String country;
        private String address = "";
        private String note = "";

        Draft named(String name) {
            if (!name.isBlank()) names.add(cut(name, LONGEST_NAME));
            return this;
        }

        Draft alias(String name) {
            if (!name.isBlank() && aliases.size() < MOST_NAMES) aliases.add(cut(name, LONGEST_NAME));
            return this;
        }

        Draft identifier(String identifier) {
            if (!identifier.isBlank() && identifiers.size() < MOST_NAMES) identifiers.add(cut(identifier, 100));
            return this;
        }

        Draft type(EntityType known) {
            type = known;
            return this;
        }

        Draft country(String code) {
            if (code.length() == 2) country = code;
            return this;
        }

        Draft address(String text) {
            address = cut(address.isEmpty() ? text : address + "; " + text, LONGEST_NOTE);
            return this;
        }

        Draft note(String text) {
            note = cut(note.isEmpty() ? text : note + "; " + text, LONGEST_NOTE);
            return this;
        }

        private static String cut(String text, int longest) {
            var stripped = text.strip();
            return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
        }
    }

    Draft draft(String id) {
        return drafts.computeIfAbsent(id, unknown -> new Draft());
    }

    void fault(Fault fault) {
        if (faults.size() < MOST_FAULTS) faults.add(fault);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The entries by their ids; one without any name is a fault. */
    public Map<String, ListedEntry> entries() {
        var entries = new LinkedHashMap<String, ListedEntry>();
        drafts.forEach((id, draft) -> {
            if (draft.names.isEmpty())
                fault(new Fault("entry " + id, "has no name: an alias or address is for nobody."));
            else entries.put(id, entry(id, draft));
        });
        return entries;
    }

    private ListedEntry entry(String id, Draft draft) {
        Collection<String> others = new LinkedHashSet<>(draft.names);
        var name = draft.names.iterator().next();
        others.addAll(draft.aliases);
        others.remove(name);
        return new ListedEntry(
                list,
                id,
                draft.type,
                name,
                List.copyOf(others),
                draft.country,
                draft.address,
                List.copyOf(draft.identifiers),
                draft.note);
    }
}
