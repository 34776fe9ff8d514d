package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, a site or a product as UNTP names it.
 *
 * @param id a URI
 * @param registeredId its number in a register; null if there is none
 */
public record Party(String id, String name, @Nullable String registeredId) {
    public Party(String id, String name) {
        this(id, name, null);
    }

    public Json.Obj toJson() {
        return Json.Obj.of("id", id, "name", name, "registeredId", registeredId);
    }
}
