package io.ytterby.console.session.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A sent form's fields as text. Files are not among them: a browser gives them to nobody twice. */
final class Fields {
    private Fields() {}

    static Map<String, List<String>> of(FormData form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : form) {
            var values = form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .map(FormValue::getValue)
                    .toList();
            if (!values.isEmpty() && !name.equals("csrf")) fields.put(name, values);
        }
        return fields;
    }
}
