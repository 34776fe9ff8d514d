package io.ytterby.epcis.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each namespace of a document one prefix: the one it has there, unless another namespace took it first. */
final class Prefixes {
    private final Map<String, String> prefixOf = new HashMap<>();
    private final Map<String, String> namespaceOf = new LinkedHashMap<>();

    /** The JSON name of an extension. */
    String name(String namespace, String prefix, String local) {
        return prefixOf.computeIfAbsent(namespace, unknown -> free(unknown, prefix)) + ':' + local;
    }

    private String free(String namespace, String wanted) {
        var prefix = wanted.isEmpty() ? "ext" : wanted;
        for (int n = 1; namespaceOf.containsKey(prefix); n++) {
            prefix = (wanted.isEmpty() ? "ext" : wanted) + n;
        }
        namespaceOf.put(prefix, namespace);
        return prefix;
    }

    /** What the prefixes stand for. */
    Map<String, String> namespaces() {
        return namespaceOf;
    }
}
