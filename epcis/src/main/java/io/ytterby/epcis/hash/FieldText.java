package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.CbvTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of the standard as the hash has them: {@code name=value}, alone or those of an object in their order. */
final class FieldText {
    private static final Map<String, CbvTerm> TERMS = Map.of(
            "bizStep", CbvTerm.BIZ_STEP,
            "disposition", CbvTerm.DISPOSITION,
            "set", CbvTerm.DISPOSITION,
            "unset", CbvTerm.DISPOSITION,
            "exception", CbvTerm.ALERT,
            "component", CbvTerm.COMPONENT);

    private final Values values;
    private final ExtensionText extensions;

    FieldText(Values values, ExtensionText extensions) {
        this.values = values;
        this.extensions = extensions;
    }

    /** {@code name=value}, once for each value; nothing if there is none. */
    String text(JsonNode parent, String name, @Nullable CbvTerm term) {
        var value = parent.get(name);
        if (value == null) {
            return "";
        }
        if (!value.isArray()) {
            return one(name, value, term);
        }
        var texts = new ArrayList<String>(value.size());
        value.forEach(item -> texts.add(one(name, item, term)));
        return PreHash.sorted(texts);
    }

    String one(String name, JsonNode value, @Nullable CbvTerm given) {
        var term = given == null ? TERMS.get(name) : given;
        String text;
        if (term != null) {
            text = values.canonical(term.uri(value.asText().strip()));
        } else if (isTime(name)) {
            text = Values.time(value.asText().strip());
        } else {
            text = values.canonical(value);
        }
        return text.isEmpty() ? "" : name + '=' + text;
    }

    private static boolean isTime(String name) {
        return name.equals("eventTime") || name.equals("time") || name.equals("startTime") || name.equals("endTime");
    }

    /** The named fields of an object in their order, then its extensions; what is neither goes last of all. */
    String inOrder(JsonNode object, List<String> order, List<String> strangers, @Nullable CbvTerm type) {
        var found = new StringBuilder();
        for (var name : order) {
            var term = name.equals("type") ? type : null;
            found.append(text(object, name, term));
        }
        var own = new ArrayList<String>();
        for (var field : object.properties()) {
            if (field.getKey().indexOf(':') >= 0) {
                own.add(extensions.field(field.getKey(), field.getValue()));
            } else if (!order.contains(field.getKey())) {
                strangers.add(extensions.field(field.getKey(), field.getValue()));
            }
        }
        return found.append(PreHash.sorted(own)).toString();
    }
}
