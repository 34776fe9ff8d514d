package io.ytterby.gateway.verify.http;

import io.ytterby.gateway.limit.domain.Allowance;
import io.ytterby.gateway.limit.domain.Meters;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;

/** What each address may ask. An IPv6 customer has a whole /64, so that is what is counted there. */
final class AddressAllowance {
    private static final int PREFIX_BYTES = 8;

    private final Meters meters;
    private final Allowance allowance;

    AddressAllowance(int addresses, long secret, Allowance allowance) {
        this.meters = new Meters(addresses, secret);
        this.allowance = allowance;
    }

    /**
     * Seconds to wait until there is enough for it; 0 if there was.
     *
     * @param points how many pages it is worth; what a refused one has taken is not given back
     * @param nanos the time since any moment, never negative
     */
    long take(InetSocketAddress from, int points, long nanos) {
        long name = meters.name("address", client(from), "");
        for (int taken = 0; taken < points; taken++) {
            var one = meters.take(name, allowance, nanos);
            if (!one.granted()) return one.retryAfterSeconds();
        }
        return 0;
    }

    static String client(InetSocketAddress from) {
        InetAddress address = from.getAddress();
        if (address == null) return from.getHostString();
        if (address instanceof Inet6Address six)
            return HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES) + "::/64";
        return address.getHostAddress();
    }
}
