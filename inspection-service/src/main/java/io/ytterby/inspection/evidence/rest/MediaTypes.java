package io.ytterby.inspection.evidence.rest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client calls its file, as far as that is a media type at all. */
final class MediaTypes {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}");

    private MediaTypes() {}

    /** Without its parameters; {@code application/octet-stream} for what is none. */
    static String known(@Nullable String said) {
        if (said == null) return "application/octet-stream";
        var bare = said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(bare).matches() ? bare : "application/octet-stream";
    }
}
