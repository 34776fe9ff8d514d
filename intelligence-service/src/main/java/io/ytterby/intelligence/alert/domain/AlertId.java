package io.ytterby.intelligence.alert.domain;

import java.util.UUID;

/** Names an alert. */
public record AlertId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
