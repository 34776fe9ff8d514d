package io.ytterby.certification.exchange.data;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UUIDs as they are written, and not as Java also takes them. */
public final class Uuids {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /** Null if it is none. */
    public static @Nullable UUID read(String text) {
        return SHAPE.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
