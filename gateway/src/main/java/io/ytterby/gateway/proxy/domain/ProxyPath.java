package io.ytterby.gateway.proxy.domain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request's target as it came, parted into the service and what that service is asked for. Nothing is decoded or
 * normalised on its way: the service gets the client's own bytes, so that {@code %2F}, {@code ':'} and {@code '+'} mean
 * there what they meant to the client. A path that could climb out of its service is not parted at all.
 *
 * @param service {@code licensing}
 * @param path from the service's root on, still encoded: {@code /v1/licences/CN-2026-000017:suspend}
 * @param query what follows the question mark, still encoded; empty if there is none
 */
public record ProxyPath(String service, String path, String query) {
    /** Every service's path begins so. */
    public static final String ROOT = "/api/";

    /** Paths that a standard, or a signed document, fixes: the service answers them under the same name. */
    private static final Map<String, String> FIXED = Map.of(
            "/credentials/", "licensing",
            "/01/", "tracking",
            "/pact/", "certification",
            "/.well-known/gs1resolver", "tracking");

    /** How often an encoding may be hidden in another: enough for any proxy that decodes twice. */
    private static final int ROUNDS = 4;

    /** What came of reading a target. */
    public sealed interface Reading {
        /** It is for one of the services. */
        record Routed(ProxyPath path) implements Reading {}

        /** It is for none of them, and may be the gateway's own. */
        record Elsewhere() implements Reading {}

        /** It is nothing that an honest client sends. */
        record Refused(String why) implements Reading {}
    }

    public static Reading read(String target, Set<String> services) {
        int end = target.indexOf('?');
        var path = end < 0 ? target : target.substring(0, end);
        var query = end < 0 ? "" : target.substring(end + 1);
        if (!path.startsWith(ROOT)) {
            var fixed = fixed(path).filter(services::contains);
            return fixed.isPresent() ? routed(fixed.get(), path, query) : new Reading.Elsewhere();
        }
        int slash = path.indexOf('/', ROOT.length());
        if (slash < 0) return new Reading.Elsewhere();
        var service = path.substring(ROOT.length(), slash);
        if (!services.contains(service)) return new Reading.Elsewhere();
        return routed(service, path.substring(slash), query);
    }

    /** Whether a router should ask {@link #read} at all. */
    public static List<String> prefixes() {
        return Stream.concat(Stream.of(ROOT), FIXED.keySet().stream()).toList();
    }

    private static Reading routed(String service, String inside, String query) {
        if (isPlain(inside)) return new Reading.Routed(new ProxyPath(service, inside, query));
        return fault(inside)
                .<Reading>map(Reading.Refused::new)
                .orElseGet(() -> new Reading.Routed(new ProxyPath(service, inside, query)));
    }

    private static Optional<String> fixed(String path) {
        return FIXED.entrySet().stream()
                .filter(one -> one.getKey().endsWith("/") ? path.startsWith(one.getKey()) : path.equals(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the path is one that a standard fixes, so that the gateway answers under it too. */
    static boolean isFixed(String path) {
        int query = path.indexOf('?');
        return fixed(query < 0 ? path : path.substring(0, query)).isPresent();
    }

    /** As the service is asked for it. */
    public String uri() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Optional<String> fault(String path) {
        var text = path;
        for (int round = 0; round < ROUNDS; round++) {
            if (text.startsWith("//")) return Optional.of("The path begins with two slashes.");
            if (climbs(text)) return Optional.of("The path has a segment . or .., plain or encoded.");
            if (text.chars().anyMatch(c -> c < ' ' || c == 127))
                return Optional.of("The path has a control character.");
            var decoded = decoded(text);
            // Only what the client wrote must be well formed; a percent sign that it encoded may stand alone.
            if (decoded.isEmpty())
                return round == 0 ? Optional.of("The path has a broken percent-encoding.") : Optional.empty();
            if (decoded.get().equals(text)) return Optional.empty();
            text = decoded.get();
        }
        return Optional.of("The path is encoded too often.");
    }

    /** Whether it is made of letters that mean nothing else anywhere, as almost every path is. */
    private static boolean isPlain(String path) {
        char before = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean mark = c == '-' || c == '_' || c == ':' || (c == '/' && before != '/');
            if (!word && !mark) return false;
            before = c;
        }
        return true;
    }

    /** A service may cut a segment at its first semicolon, so {@code ..;x} climbs too. */
    private static boolean climbs(String path) {
        for (var segment : path.split("[/\\\\]", -1)) {
            int end = segment.indexOf(';');
            var name = end < 0 ? segment : segment.substring(0, end);
            if (name.equals(".") || name.equals("..")) return true;
        }
        return false;
    }

    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) return Optional.of(text);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                out[length++] = bytes[i];
                continue;
            }
            if (i + 2 >= bytes.length || !HexFormat.isHexDigit(bytes[i + 1]) || !HexFormat.isHexDigit(bytes[i + 2]))
                return Optional.empty();
            out[length++] = (byte) (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
            i += 2;
        }
        return Optional.of(new String(out, 0, length, StandardCharsets.UTF_8));
    }
}
