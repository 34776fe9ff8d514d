package io.ytterby.gateway.proxy.domain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paths by a pattern: {@code *} is anything within a segment, {@code **} anything. Every request is held against many of
 * them, so most say no by their first letters, and those that end in their only {@code **} need no more than these.
 */
public final class PathGlob {
    private static final Pattern PARTS = Pattern.compile("\\*\\*|\\*|[^*]+");

    private final String prefix;
    private final boolean open;
    private final Pattern pattern;

    private PathGlob(String prefix, boolean open, Pattern pattern) {
        this.prefix = prefix;
        this.open = open;
        this.pattern = pattern;
    }

    public static PathGlob of(String glob) {
        int star = glob.indexOf('*');
        var prefix = star < 0 ? glob : glob.substring(0, star);
        return new PathGlob(prefix, star >= 0 && glob.substring(star).equals("**"), pattern(glob));
    }

    public boolean matches(String path) {
        return path.startsWith(prefix) && (open || pattern.matcher(path).matches());
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(PARTS.matcher(glob)
                .results()
                .map(part -> switch (part.group()) {
                    case "**" -> ".*";
                    case "*" -> "[^/]*";
                    default -> Pattern.quote(part.group());
                })
                .collect(Collectors.joining()));
    }
}
