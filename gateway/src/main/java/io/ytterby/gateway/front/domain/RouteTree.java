package io.ytterby.gateway.front.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template of a path: {@code /v1/licences/{number}:suspend}. There are as many answers as templates and one more,
 * {@link #OTHER}, whatever anybody sends: so a metric may be labelled with it.
 */
public final class RouteTree {
    public static final String OTHER = "other";

    private final Node root = new Node();

    /** What may follow a segment: by its word, by the verb after any id, or any id. */
    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> verbs = new HashMap<>();
        private @Nullable Node any;
        private @Nullable String template;
    }

    private RouteTree() {}

    /** @param templates as OpenAPI writes them; a segment is a word, {@code {id}} or {@code {id}:verb} */
    public static RouteTree of(Collection<String> templates) {
        var tree = new RouteTree();
        templates.forEach(tree::add);
        return tree;
    }

    private void add(String template) {
        var node = root;
        for (var segment : template.substring(1).split("/", -1)) {
            int end = segment.indexOf('}');
            if (!segment.startsWith("{")) node = node.words.computeIfAbsent(segment, _ -> new Node());
            else if (end == segment.length() - 1) node = any(node);
            else node = node.verbs.computeIfAbsent(segment.substring(end + 1), _ -> new Node());
        }
        node.template = template;
    }

    private static Node any(Node node) {
        var known = node.any;
        if (known != null) return known;
        var added = new Node();
        node.any = added;
        return added;
    }

    /** @param path without its query, still encoded */
    public String templateOf(String path) {
        var found = path.startsWith("/") ? find(root, path, 1) : null;
        return found == null ? OTHER : found;
    }

    private static @Nullable String find(Node node, String path, int from) {
        int slash = path.indexOf('/', from);
        var segment = slash < 0 ? path.substring(from) : path.substring(from, slash);
        int colon = segment.lastIndexOf(':');
        var word = node.words.get(segment);
        if (word != null) {
            var found = next(word, path, slash);
            if (found != null) return found;
        }
        var verb = colon < 0 ? null : node.verbs.get(segment.substring(colon));
        if (verb != null) {
            var found = next(verb, path, slash);
            if (found != null) return found;
        }
        var any = node.any;
        return any == null || segment.isEmpty() ? null : next(any, path, slash);
    }

    private static @Nullable String next(Node node, String path, int slash) {
        return slash < 0 ? node.template : find(node, path, slash + 1);
    }
}
