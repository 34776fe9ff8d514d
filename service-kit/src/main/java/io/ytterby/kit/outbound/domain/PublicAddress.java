package io.ytterby.kit.outbound.domain;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are of the public internet. All others are refused as targets: a webhook must not reach what only this
 * machine and its neighbours can. The ranges are those of IANA's special-purpose registries (RFC 6890 and its updates).
 */
public final class PublicAddress {
    private static final List<Range> REFUSED_V4 = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10), // carrier-grade NAT; also a cloud's metadata at 100.100.100.200
            Range.of("127.0.0.0", 8),
            Range.of("168.63.129.16", 32), // a cloud's metadata on an address that is public elsewhere
            Range.of("169.254.0.0", 16), // link-local, and most clouds' metadata
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.31.196.0", 24),
            Range.of("192.52.193.0", 24),
            Range.of("192.88.99.0", 24), // 6to4 relays
            Range.of("192.168.0.0", 16),
            Range.of("192.175.48.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3)); // multicast, reserved, broadcast

    /** Global unicast; mapped, NAT64, unique-local, link-local and multicast addresses lie outside of it. */
    private static final Range GLOBAL_V6 = Range.of("2000::", 3);

    private static final List<Range> REFUSED_V6 = List.of(
            Range.of("2001::", 23), // Teredo, ORCHID and other protocols' own
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16), // 6to4: carries any IPv4 address
            Range.of("2620:4f:8000::", 48),
            Range.of("3fff::", 20));

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> REFUSED_V4.stream().noneMatch(range -> range.has(bytes));
            case Inet6Address _ -> GLOBAL_V6.has(bytes) && REFUSED_V6.stream().noneMatch(range -> range.has(bytes));
            default -> false;
        };
    }

    private static final class Range {
        private final byte[] network;
        private final int bits;

        private Range(byte[] network, int bits) {
            this.network = network;
            this.bits = bits;
        }

        static Range of(String network, int bits) {
            try {
                return new Range(InetAddress.getAllByName(network)[0].getAddress(), bits); // a literal: nobody is asked
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(network, impossible);
            }
        }

        boolean has(byte[] address) {
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) if (address[i] != network[i]) return false;
            int rest = bits % 8;
            return rest == 0 || ((address[whole] ^ network[whole]) & 0xff) >>> (8 - rest) == 0;
        }
    }
}
