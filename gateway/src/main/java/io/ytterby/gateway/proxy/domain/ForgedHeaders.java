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
     * Which of a request's headers do not pass.
     *
     * @param names all its headers' names
     * @param connection the values of its {@code Connection} headers
     */
    public static Set<String> inRequest(Stream<String> names, List<String> connection) {
        var named = namedIn(connection);
        return names.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> forged(name) || HOP_BY_HOP.contains(name) || named.contains(name))
                .collect(Collectors.toSet());
    }

    /** Which of an answer's headers do not pass. */
    public static Set<String> inResponse(Stream<String> names, List<String> connection) {
        var named = namedIn(connection);
        return names.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> HOP_BY_HOP.contains(name) || named.contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean forged(String name) {
        // Some servers read an underscore as a dash.
        var dashed = name.replace('_', '-');
        return NAMES.contains(dashed) || PREFIXES.stream().anyMatch(dashed::startsWith);
    }

    private static Set<String> namedIn(List<String> connection) {
        return connection.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !KEPT.contains(name))
                .collect(Collectors.toSet());
    }
}
