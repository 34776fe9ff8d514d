package io.ytterby.kernel;

import java.util.UUID;

/** A lot: goods of one kind held together by one custodian. */
public record LotId(UUID value) {
    public static LotId random() {
        return new LotId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static LotId of(String text) {
        return new LotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
