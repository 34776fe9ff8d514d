package io.ytterby.embedded.identity;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a person's browser may be sent back to. An address counts to the letter; one on loopback that names no port stands
 * for all ports, since a program on a person's own machine takes the one that is free (RFC 8252, section 7.3).
 *
 * @param known such as {@code https://console.example/console/callback} or {@code http://127.0.0.1/console/callback}
 */
record Redirects(Set<String> known) {
    private static final Pattern LOOPBACK =
            Pattern.compile("(http://(?:127\\.0\\.0\\.1|localhost|\\[::1]))" + ":[1-9][0-9]{0,4}(/.*)");
    private static final Pattern PLAIN_PATH = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]*");

    Redirects {
        known = Set.copyOf(known);
    }

    /** Whether a login may end there. */
    boolean has(String address) {
        return known.contains(address) || known.contains(withoutPort(address));
    }

    /** Whether a logout may end there: at any plain page beside or below an address at which a login may end. */
    boolean hasAfterLogout(String address) {
        return known.stream()
                .map(callback -> callback.substring(0, callback.lastIndexOf('/') + 1))
                .anyMatch(folder -> isBelow(folder, address) || isBelow(folder, withoutPort(address)));
    }

    private static boolean isBelow(String folder, String address) {
        if (address.concat("/").equals(folder)) return true;
        return address.startsWith(folder)
                && PLAIN_PATH.matcher(address.substring(folder.length())).matches();
    }

    private static String withoutPort(String address) {
        var parts = LOOPBACK.matcher(address);
        return parts.matches() ? parts.group(1) + parts.group(2) : address;
    }

    /** Scheme, host and port of a known address, as a policy for forms wants them. */
    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
