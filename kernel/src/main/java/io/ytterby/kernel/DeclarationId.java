package io.ytterby.kernel;

import java.util.UUID;

/** A declaration of goods that are to leave the country. */
public record DeclarationId(UUID value) {
    public static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static DeclarationId of(String text) {
        return new DeclarationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
