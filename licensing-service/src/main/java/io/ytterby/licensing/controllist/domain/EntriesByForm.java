package io.ytterby.licensing.controllist.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The entries where the engine looks first: by form, each with its instrument. Made once for a list. */
final class EntriesByForm {
    private final Map<String, List<ControlListEntry>> byForm;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final SortedSet<String> forms;

    EntriesByForm(ControlList list) {
        byForm = list.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.wording().form()));
        forms = list.forms();
        for (var entry : list.entries()) {
            var id = entry.instrument();
            if (id == null) throw new IllegalArgumentException("the entry " + entry.id() + " names no instrument");
            instruments.put(entry.id(), list.instrument(id));
        }
    }

    List<ControlListEntry> of(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    Instrument instrumentOf(ControlListEntry entry) {
        var found = instruments.get(entry.id());
        if (found == null) throw new IllegalArgumentException("no entry of this list: " + entry.id());
        return found;
    }

    SortedSet<String> forms() {
        return forms;
    }
}
