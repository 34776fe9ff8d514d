package io.ytterby.gateway.limit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.ytterby.gateway.limit.domain.Allowance;
import io.ytterby.gateway.limit.domain.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * An allowance with the name under which its clients see it: {@code RateLimit-Policy: "person";q=200;w=4} and
 * {@code RateLimit: "person";r=199;t=1}, as draft-ietf-httpapi-ratelimit-headers has them.
 *
 * @param policy the whole item, made once
 */
record Limit(String name, Allowance allowance, String policy) {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence STATE = HttpHeaders.createOptimized("RateLimit");

    Limit(String name, Allowance allowance) {
        this(name, allowance, "\"" + name + "\";q=" + allowance.burst() + ";w=" + allowance.windowSeconds());
    }

    String state(Taken taken) {
        return "\"" + name + "\";r=" + taken.remaining() + ";t=" + taken.fullInSeconds();
    }

    /** Tells the client of one limit, or of several. */
    static void tell(HttpServerResponse response, String policy, String state) {
        response.headers().set(POLICY, policy).set(STATE, state);
    }

    /** Items in a list, as structured fields have them. */
    static String list(String... items) {
        List<String> there = new ArrayList<>(items.length);
        for (var item : items) if (!item.isEmpty()) there.add(item);
        return String.join(", ", there);
    }
}
