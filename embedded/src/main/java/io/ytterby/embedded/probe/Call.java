package io.ytterby.embedded.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One request of the load.
 *
 * @param name what is counted together
 * @param own whether the gateway answers it from its own memory, whatever befalls the services
 * @param body what is sent as JSON; null for a GET
 * @param then what is noted once the platform has said yes
 */
record Call(
        String name,
        boolean own,
        String person,
        String path,
        @Nullable Object body,
        Consumer<JsonNode> then) {

    static Call reading(String name, String person, String path) {
        return new Call(name, false, person, path, null, _ -> {});
    }

    static Call ofTheGateway(String name, String person, String path) {
        return new Call(name, true, person, path, null, _ -> {});
    }

    String method() {
        return body == null ? "GET" : "POST";
    }
}
