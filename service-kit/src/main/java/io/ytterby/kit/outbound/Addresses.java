package io.ytterby.kit.outbound;

import io.ytterby.kit.outbound.domain.Target;
import io.ytterby.kit.outbound.domain.Target.Reading;
import io.ytterby.kit.outbound.domain.TargetPolicy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.BiPredicate;

/**
 * Looks up, once, which address a target may be connected to. It is the address that is judged that is then connected to:
 * a name that stands for another one a moment later gains nothing.
 */
public final class Addresses {
    private final Resolver resolver;
    private final TargetPolicy policy;
    private final BiPredicate<Target, InetAddress> allowed;

    public Addresses(Resolver resolver, TargetPolicy policy) {
        this(resolver, policy, policy::allows);
    }

    /** @param allowed whether a target may be connected to at an address */
    public Addresses(Resolver resolver, TargetPolicy policy, BiPredicate<Target, InetAddress> allowed) {
        this.resolver = resolver;
        this.policy = policy;
        this.allowed = allowed;
    }

    /** The target as its owner wrote it, or why it is none. */
    public Reading read(String url) {
        return Target.read(url, policy);
    }

    /** What a name came to. */
    public sealed interface Lookup {
        record Found(InetAddress address) implements Lookup {}

        /** @param why without any address: the owner must not learn of our network by trying */
        record Refused(String why) implements Lookup {}
    }

    /** Of several addresses the first; all must be allowed. */
    public Lookup of(Target target) {
        try {
            var addresses = resolver.resolve(target.host());
            if (addresses.isEmpty()) return unknown();
            if (!addresses.stream().allMatch(address -> allowed.test(target, address)))
                return new Lookup.Refused("The host is not, or not only, an address of the public internet.");
            return new Lookup.Found(addresses.getFirst());
        } catch (UnknownHostException nobody) {
            return unknown();
        }
    }

    private static Lookup unknown() {
        return new Lookup.Refused("The host's name is not known.");
    }
}
