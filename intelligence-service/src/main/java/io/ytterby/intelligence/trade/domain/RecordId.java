package io.ytterby.intelligence.trade.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a trade record for ever: made of its source and the source's own id, so that whoever has the record knows it. */
public record RecordId(UUID value) {
    /** The source of the platform's own export declarations; their ids are {@code declaration/line}. */
    public static final String OF_DECLARATIONS = "inspection";

    public static RecordId of(String source, String id) {
        return new RecordId(UUID.nameUUIDFromBytes((source + '\n' + id).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
