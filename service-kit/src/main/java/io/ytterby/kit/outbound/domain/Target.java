package io.ytterby.kit.outbound.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a webhook or a partner's system is, read from what its owner wrote. A name, never an address in any spelling: what the name stands
 * for is looked at each time it is used.
 *
 * @param secure https; else http to this machine itself
 * @param host in lower case
 * @param path with its query, beginning with a slash
 */
public record Target(boolean secure, String host, int port, String path) {
    public static final int LONGEST = 2_000;

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LONGEST_NAME = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Last labels that never lead out of a network, by RFC 6761, RFC 6762, RFC 8375 and ICANN. */
    private static final Set<String> INWARD = Set.of(
            "localhost",
            "local",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "arpa",
            "test",
            "invalid",
            "example",
            "onion",
            "alt");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    /** A target, or why there is none. */
    public sealed interface Reading {
        record Accepted(Target target) implements Reading {}

        /** @param why for the owner: what is wrong and what would be right */
        record Refused(String why) implements Reading {}
    }

    /** Whether it is this machine itself, spelt so. */
    public boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    /** The header Host. */
    public String authority() {
        return port == (secure ? HTTPS_PORT : HTTP_PORT) ? host : host + ":" + port;
    }

    /** Never throws, whatever the text is. */
    public static Reading read(String text, TargetPolicy policy) {
        if (text.length() > LONGEST) return refused("must be at most " + LONGEST + " characters.");
        try {
            return of(new URI(text), policy);
        } catch (URISyntaxException malformed) {
            return refused("must be an absolute URL such as https://hooks.example.com/ytterby.");
        }
    }

    private static Reading of(URI uri, TargetPolicy policy) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")))
            return refused("must not name a user: the signature says who sends.");
        if (uri.getRawFragment() != null) return refused("must not have a fragment.");
        if (uri.getHost() == null) return refused("must have a host, in letters, digits, dots and hyphens.");
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        if (scheme.equals("http")) return loopback(uri, host, policy);
        if (!scheme.equals("https")) return refused("must begin with https://.");
        int port = uri.getPort() < 0 ? HTTPS_PORT : uri.getPort();
        if (policy.loopback() && LOOPBACK.contains(host)) return accepted(true, host, port, uri);
        if (!policy.ports().contains(port)) return refused("must use one of the ports " + policy.ports() + ".");
        if (!isPublicName(host))
            return refused("must name a host of the public internet, such as hooks.example.com, and no address.");
        return accepted(true, host, port, uri);
    }

    private static Reading loopback(URI uri, String host, TargetPolicy policy) {
        if (!policy.loopback() || !LOOPBACK.contains(host)) return refused("must begin with https://.");
        return accepted(false, host, uri.getPort() < 0 ? HTTP_PORT : uri.getPort(), uri);
    }

    /** At least two labels, the last of which is a word: {@code 127.1}, {@code 0x7f.1} and {@code 2130706433} are none. */
    private static boolean isPublicName(String host) {
        var labels = host.split("\\.", -1);
        if (host.length() > LONGEST_NAME || labels.length < 2) return false;
        for (var label : labels) if (!LABEL.matcher(label).matches()) return false;
        var last = labels[labels.length - 1];
        return Character.isLetter(last.charAt(0)) && !INWARD.contains(last);
    }

    private static Reading accepted(boolean secure, String host, int port, URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Reading.Accepted(new Target(secure, host, port, path + query));
    }

    private static Reading refused(String why) {
        return new Reading.Refused(why);
    }
}
