package io.ytterby.certification.exchange.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The link to the next page: the same query with the place after which it begins. It says nothing that ends, so it works
 * as often as it is called and for as long as the footprints are there.
 */
final class PageLink {
    /** Beside PACT's own names, as PACT wants it. */
    static final String AFTER = "x-ytterby-after";

    private PageLink() {}

    /** @param secure whether the partner's request came over TLS */
    static String next(UriInfo uri, HttpHeaders headers, boolean secure, long after) {
        var query = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equalsIgnoreCase(AFTER)
                        && !parameter.getKey().equalsIgnoreCase("offset"))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)));
        var whole = Stream.concat(query, Stream.of(AFTER + "=" + after)).collect(Collectors.joining("&"));
        return "<" + (secure ? "https" : "http") + "://" + host(headers) + "/pact/3/footprints?" + whole
                + ">; rel=\"next\"";
    }

    /** What the partner called us: the gateway passes it on. */
    private static String host(HttpHeaders headers) {
        var forwarded = headers.getHeaderString("X-Forwarded-Host");
        var host = forwarded == null ? headers.getHeaderString(HttpHeaders.HOST) : forwarded;
        return host == null || !host.matches("[A-Za-z0-9.:\\[\\]-]{1,300}") ? "localhost" : host;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
