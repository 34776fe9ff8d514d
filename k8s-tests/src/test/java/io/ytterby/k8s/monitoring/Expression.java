package io.ytterby.k8s.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An expression of Prometheus, as far as it takes to know which metrics it reads. */
record Expression(String text) {
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*\\}|\\[[^]]*\\]");
    private static final Pattern STRINGS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LISTS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right) *\\([^)]*\\)");
    private static final Pattern CALL = Pattern.compile("[a-zA-Z_]+ *\\(");
    private static final Pattern NAME = Pattern.compile("(?<![0-9.a-zA-Z_:])[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    Set<String> metrics() {
        var unquoted = STRINGS.matcher(text).replaceAll(""); // first: a route's template has braces of its own
        var bare = LISTS.matcher(LABELS.matcher(unquoted).replaceAll("")).replaceAll("");
        var names = new TreeSet<String>();
        NAME.matcher(CALL.matcher(bare).replaceAll("("))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }

    /** Whether a name is listed, or is a part of a histogram or a summary that is. */
    static boolean isIn(Set<String> listed, String name) {
        return listed.contains(name) || listed.contains(name.replaceAll("_(bucket|count|sum|max)$", ""));
    }
}
