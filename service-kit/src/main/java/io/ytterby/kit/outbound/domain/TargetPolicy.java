package io.ytterby.kit.outbound.domain;

import java.net.InetAddress;
import java.util.Set;

/**
 * Where webhooks may point.
 *
 * @param ports of https targets
 * @param loopback whether http to this machine itself is taken too, at any port: for tests and for whoever tries the
 *     platform out, never for production
 */
public record TargetPolicy(Set<Integer> ports, boolean loopback) {
    public TargetPolicy {
        ports = Set.copyOf(ports);
    }

    /** Asked for each address that a name resolves to, at registration and before each attempt. */
    public boolean allows(Target target, InetAddress address) {
        if (target.isLoopback()) return loopback && address.isLoopbackAddress();
        return PublicAddress.is(address);
    }
}
