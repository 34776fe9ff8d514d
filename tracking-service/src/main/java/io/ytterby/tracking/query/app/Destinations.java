package io.ytterby.tracking.query.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which addresses are written to. A subscriber names one, so it must not lead to this machine or into its network:
 * only https, and no host of which any address is private. It is looked at again before each message, since names move.
 */
@ApplicationScoped
public class Destinations {
    private static final int LONGEST = 2_000;

    private final boolean anywhere;

    Destinations(QueryConfig config) {
        this.anywhere = config.webhooksAnywhere();
    }

    /** Why it is not written to; empty if it is. */
    public Optional<String> refusal(String address) {
        try {
            var uri = new URI(address);
            boolean web =
                    "https".equalsIgnoreCase(uri.getScheme()) || (anywhere && "http".equalsIgnoreCase(uri.getScheme()));
            if (address.length() > LONGEST || uri.getHost() == null || uri.getUserInfo() != null || !web)
                return Optional.of("dest must be an https address without a user's name.");
            return anywhere || reachable(uri.getHost())
                    ? Optional.empty()
                    : Optional.of("dest must not lead to a private address.");
        } catch (java.net.URISyntaxException | UnknownHostException none) {
            return Optional.of("dest must be the address of a host that can be found.");
        }
    }

    private static boolean reachable(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(Destinations::isPrivate);
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean nowhere = bytes.length == 4 && (bytes[0] == 0 || (bytes[0] & 0xF0) == 0xF0);
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrier
                || nowhere;
    }
}
