package io.ytterby.console.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path and what it is asked with, of a page or of the API. What says nothing is left out, so that an address is as short
 * as what it says.
 */
public record Address(String path, Map<String, String> asked) {
    public Address {
        asked = new LinkedHashMap<>(asked);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same, asked with this too; with null or nothing, asked without it. */
    public Address with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(asked);
        if (value == null || value.toString().isEmpty()) more.remove(name);
        else more.put(name, value.toString());
        return new Address(path, more);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        if (asked.isEmpty()) return path;
        return asked.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
