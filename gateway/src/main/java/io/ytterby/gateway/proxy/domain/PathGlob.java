package io.ytterby.gateway.proxy.domain;

/**
 * Paths by a pattern: {@code *} is anything within a segment, {@code **} anything. Every request is held against many of
 * them, so most say no by their first letters.
 */
public final class PathGlob {
    private final String glob;
    private final String prefix;

    private PathGlob(String glob, String prefix) {
        this.glob = glob;
        this.prefix = prefix;
    }

    public static PathGlob of(String glob) {
        int star = glob.indexOf('*');
        return new PathGlob(glob, star < 0 ? glob : glob.substring(0, star));
    }

    public boolean matches(String path) {
        return path.startsWith(prefix) && matches(prefix.length(), path, prefix.length());
    }

    /** Whether the rest of the pattern is the rest of the path. */
    private boolean matches(int at, String path, int from) {
        if (at == glob.length()) return from == path.length();
        if (glob.charAt(at) != '*')
            return from < path.length() && path.charAt(from) == glob.charAt(at) && matches(at + 1, path, from + 1);
        boolean deep = glob.startsWith("**", at);
        int next = at + (deep ? 2 : 1);
        if (next == glob.length()) return deep || path.indexOf('/', from) < 0;
        for (int end = from; ; end++) {
            if (matches(next, path, end)) return true;
            if (end == path.length() || (!deep && path.charAt(end) == '/')) return false;
        }
    }
}
