package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules by which something was assessed.
 *
 * @param id a URI: what the trust list's accreditations name
 */
public record Scheme(String id, String name, String description, String version, LocalDate validFrom, Party owner) {
    Json.Obj toJson() {
        return Json.Obj.of(
                "type", List.of("ConformityScheme"),
                "id", id,
                "name", name,
                "description", description,
                "version", version,
                "validFrom", validFrom.toString(),
                "owner", owner.toJson());
    }
}
