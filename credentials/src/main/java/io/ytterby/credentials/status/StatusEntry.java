package io.ytterby.credentials.status;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;

/**
 * Where a credential says its status can be read.
 *
 * @param list the id of the status list credential
 * @param bits how many bits an entry has: 1 but for messages
 */
public record StatusEntry(String list, String purpose, long index, int bits) {
    public static final String TYPE = "BitstringStatusListEntry";
    private static final int MAX_BITS = 8;

    /** @throws RefusedException if it is no such entry */
    public static StatusEntry of(Json.Obj entry) {
        if (!entry.texts("type").contains(TYPE)) throw RefusedException.malformed("a status that is no " + TYPE);
        long bits = entry.whole("statusSize").orElse(1L);
        if (bits < 1 || bits > MAX_BITS) throw RefusedException.malformed("a status of " + bits + " bits");
        return new StatusEntry(
                entry.needText("statusListCredential"),
                entry.needText("statusPurpose"),
                index(entry.needText("statusListIndex")),
                (int) bits);
    }

    public Json.Obj toJson() {
        return Json.Obj.of(
                "id", list + "#" + index,
                "type", TYPE,
                "statusPurpose", purpose,
                "statusListIndex", Long.toString(index),
                "statusListCredential", list);
    }

    private static long index(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,17}")) throw RefusedException.malformed("'" + digits + "' is no index");
        return Long.parseLong(digits);
    }
}
