package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that users add. JSON-LD demands that the prefix of each is defined: else its meaning is lost on the way. */
final class Extensions {
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "did", "tag", "ni");

    private Extensions() {}

    /** Pointer to a field below the event whose prefix is not defined, or null. A whole URI as a name needs no prefix. */
    static @Nullable String undefined(JsonNode node, EpcisContext context) {
        for (var field : node.properties()) {
            var name = field.getKey();
            if (isUndefined(name, context)) {
                return '/' + name.replace("~", "~0").replace("/", "~1");
            }
            var below = field.getValue().isContainerNode() ? undefined(field.getValue(), context) : null;
            if (below != null) {
                return '/' + name.replace("~", "~0").replace("/", "~1") + below;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            var below = node.get(i).isContainerNode() ? undefined(node.get(i), context) : null;
            if (below != null) {
                return "/" + i + below;
            }
        }
        return null;
    }

    private static boolean isUndefined(String name, EpcisContext context) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return false;
        }
        var prefix = name.substring(0, colon);
        return context.namespace(prefix).isEmpty() && !SCHEMES.contains(prefix);
    }
}
