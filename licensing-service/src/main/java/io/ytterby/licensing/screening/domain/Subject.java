package io.ytterby.licensing.screening.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is screened.
 *
 * @param country ISO alpha-2; null where it is not known
 * @param address may be empty
 * @param identifiers registration numbers and the like; may be empty
 */
public record Subject(
        String name, EntityType type, @Nullable String country, String address, List<String> identifiers) {
    public Subject {
        identifiers = List.copyOf(identifiers);
    }

    public static Subject named(String name, EntityType type) {
        return new Subject(name, type, null, "", List.of());
    }
}
