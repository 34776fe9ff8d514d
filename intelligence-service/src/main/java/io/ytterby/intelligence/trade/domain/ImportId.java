package io.ytterby.intelligence.trade.domain;

import java.util.UUID;

/** Names an import. */
public record ImportId(UUID value) {
    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
