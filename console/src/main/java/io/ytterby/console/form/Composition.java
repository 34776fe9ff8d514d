package io.ytterby.console.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares by weight as people write them, {@code Nd 28.0, Dy 2.5±0.1}, and as the API takes them, by element. */
public final class Composition {
    private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)[\\s:=]*([0-9].*?)\\s*%?");
    private static final int MOST = 100;

    private Composition() {}

    /** @return by element, in the order in which they were typed; empty if a part of it is none */
    public static Optional<Map<String, String>> read(String typed) {
        var shares = new LinkedHashMap<String, String>();
        for (var part : typed.strip().split("\\s*[,;，；\\n]\\s*", MOST + 1)) {
            if (part.isBlank()) continue;
            var share = PART.matcher(part.strip());
            if (!share.matches()) return Optional.empty();
            shares.put(share.group(1), share.group(2));
        }
        return Optional.of(shares);
    }

    public static String written(Map<String, String> shares) {
        return shares.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
