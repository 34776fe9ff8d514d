package io.ytterby.gateway.proxy.domain;

import java.util.regex.Pattern;

/**
 * Turns addresses that a service tells its caller into the gateway's: {@code http://127.0.0.1:8081/v1/licences/7} and
 * {@code /v1/licences/7} both become {@code /api/licensing/v1/licences/7}. An address elsewhere stays as it is.
 */
public final class ReturnAddress {
    private static final Pattern IN_LINK = Pattern.compile("<([^>]*)>");

    private final String origin;
    private final String prefix;

    /** @param origin the service's own scheme, host and port, without a slash at the end */
    public ReturnAddress(String service, String origin) {
        this.origin = origin;
        this.prefix = ProxyPath.ROOT + service;
    }

    public String location(String address) {
        var path = address.startsWith(origin + "/") ? address.substring(origin.length()) : address;
        boolean ours = path.startsWith("/") && !path.startsWith("//");
        if (ours && ProxyPath.isFixed(path)) return path;
        return ours ? prefix + path : address;
    }

    /** A whole {@code Link} header: each address in angle brackets. */
    public String link(String header) {
        return IN_LINK.matcher(header)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement("<" + location(found.group(1)) + ">"));
    }
}
