package io.ytterby.licensing.screening.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list.
 *
 * @param list id of the list, {@code mofcom-export-control}
 * @param id what the list itself calls the entry; unique in the list
 * @param aliases other names, in any script
 * @param country ISO alpha-2; null where the list does not say
 * @param address as the list has it; may be empty
 * @param identifiers registration numbers and the like
 * @param note programme, announcement or remark; may be empty
 */
public record ListedEntry(
        String list,
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String country,
        String address,
        List<String> identifiers,
        String note) {
    public ListedEntry {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** The same without its aliases: for those who measure what aliases are worth. */
    public ListedEntry withoutAliases() {
        return new ListedEntry(list, id, type, name, List.of(), country, address, identifiers, note);
    }
}
