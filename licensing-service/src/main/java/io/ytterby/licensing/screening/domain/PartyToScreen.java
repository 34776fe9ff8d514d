package io.ytterby.licensing.screening.domain;

import java.util.List;

/**
 * Somebody who takes part in a case.
 *
 * @param number as the application has it; 0 for the exporter
 * @param country ISO alpha-2
 * @param identifiers from the registry; empty for one that is not on it
 */
public record PartyToScreen(int number, String name, String country, List<String> identifiers) {
    public PartyToScreen {
        identifiers = List.copyOf(identifiers);
    }

    public Subject toSubject() {
        return new Subject(name, EntityType.UNKNOWN, country, "", identifiers);
    }
}
