package io.ytterby.gateway.proxy.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.ytterby.gateway.proxy.domain.ForgedHeaders;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ReturnAddress;
import java.util.Set;

/** Makes a client's head the gateway's own on its way there, and a service's on its way back. */
final class Heads {
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PREFIX = HttpHeaders.createOptimized("X-Forwarded-Prefix");
    private static final CharSequence TRACE = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence HTTP = HttpHeaders.createOptimized("http");
    private static final CharSequence HTTPS = HttpHeaders.createOptimized("https");

    /** What the gateway says itself on the way back. */
    private static final Set<String> OWN =
            Set.of("traceparent", "server", "ratelimit", "ratelimit-policy", "location", "link");

    private Heads() {}

    /** @param trace empty if there is none */
    static void request(HttpServerRequest from, MultiMap to, String service, String trace) {
        var headers = from.headers();
        var named = ForgedHeaders.namedIn(headers.getAll(HttpHeaders.CONNECTION));
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("host")
                    && !name.equalsIgnoreCase("traceparent")
                    && ForgedHeaders.passesInRequest(name, named)) to.add(name, value);
        });
        to.set(FORWARDED_FOR, from.connection().remoteAddress().hostAddress());
        to.set(FORWARDED_PROTO, from.isSSL() ? HTTPS : HTTP);
        var host = from.getHeader(HttpHeaders.HOST);
        if (host != null) to.set(FORWARDED_HOST, host);
        to.set(FORWARDED_PREFIX, ProxyPath.ROOT + service);
        if (!trace.isEmpty()) to.set(TRACE, trace);
    }

    static void answer(MultiMap from, MultiMap to, ReturnAddress address) {
        var named = ForgedHeaders.namedIn(from.getAll(HttpHeaders.CONNECTION));
        from.forEach((name, value) -> {
            if (!ForgedHeaders.passesInResponse(name, named)) return;
            if (!isOwn(name)) to.add(name, value);
            else if (name.equalsIgnoreCase("location")) to.set(name, address.location(value));
            else if (name.equalsIgnoreCase("link")) to.add(name, address.link(value));
        });
    }

    private static boolean isOwn(String name) {
        return OWN.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
