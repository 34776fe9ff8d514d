package io.ytterby.gateway.proxy.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headers that say who asks and by which way. Only the gateway may say that, so a client's own are taken off; and those
 * that concern one connection only are not passed to the next (RFC 9110, 7.6.1).
 */
public final class ForgedHeaders {
    private static final List<String> PREFIXES =
            List.of("x-forwarded", "x-user", "x-auth", "x-remote", "x-original", "x-rewrite", "x-ytterby", "x-envoy");
    private static final Set<String> NAMES = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "true-client-ip",
            "cf-connecting-ip",
            "remote-user",
            "ssl-client-cert",
            "x-ssl-client-cert",
            "x-client-cert",
            "x-organisation",
            "x-org",
            "x-roles",
            "x-groups",
            "x-tenant",
            "x-consumer-username",
            "expect");
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /** What a client may not name in {@code Connection} to have it dropped before the service reads it. */
    private static final Set<String> KEPT = Set.of("authorization", "content-length", "content-type", "host");

    private ForgedHeaders() {}

    /**
     * Whether a request's header passes.
     *
     * @param named what its {@code Connection} headers name, by {@link #namedIn}
     */
    public static boolean passesInRequest(String header, Set<String> named) {
        var name = header.toLowerCase(Locale.ROOT);
        return !forged(name) && !HOP_BY_HOP.contains(name) && !named.contains(name);
    }

    /** Whether an answer's header passes. */
    public static boolean passesInResponse(String header, Set<String> named) {
        var name = header.toLowerCase(Locale.ROOT);
        return !HOP_BY_HOP.contains(name) && !named.contains(name);
    }

    private static boolean forged(String name) {
        // Some servers read an underscore as a dash.
        var dashed = name.replace('_', '-');
        if (NAMES.contains(dashed)) return true;
        if (!dashed.startsWith("x-")) return false;
        for (var prefix : PREFIXES) if (dashed.startsWith(prefix)) return true;
        return false;
    }

    /** What {@code Connection} names, and so keeps from going further: in lower case, without what a service must read. */
    public static Set<String> namedIn(List<String> connection) {
        if (connection.isEmpty()) return Set.of();
        return connection.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !KEPT.contains(name))
                .collect(Collectors.toSet());
    }
}
