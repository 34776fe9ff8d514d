package io.ytterby.inspection.order.domain;

import java.util.UUID;

/** An inspection order. */
public record OrderId(UUID value) {
    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
