package io.ytterby.intelligence.casework.domain;

import java.util.UUID;

/** A case's name. */
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
