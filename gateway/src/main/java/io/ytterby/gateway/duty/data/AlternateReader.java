package io.ytterby.gateway.duty.data;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.Grade;
import java.util.List;

/** Reads the alternates that come with this build: what others claim or have tested. Approving one is its buyer's alone. */
public final class AlternateReader {
    private AlternateReader() {}

    /** @throws IllegalStateException if one says more than its evidence holds */
    public static List<Alternate> alternates() {
        var alternates = RuleReader.read("alternates.json", new TypeReference<List<Alternate>>() {});
        for (var one : alternates) {
            if (one.evidence().grade() == Grade.APPROVED)
                throw new IllegalStateException(one.id() + " is approved by nobody");
            one.evidence().lacking().ifPresent(field -> {
                throw new IllegalStateException(one.id() + " lacks the " + field + " that its grade needs");
            });
            one.contradiction().ifPresent(element -> {
                throw new IllegalStateException(one.id() + " is " + one.route() + " and holds " + element);
            });
        }
        return List.copyOf(alternates);
    }
}
