package io.ytterby.gateway.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.limit.domain.Allowance;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class AddressAllowanceTest {
    private static final long SECOND = 1_000_000_000;

    private final AddressAllowance allowance = new AddressAllowance(100, 17, new Allowance(2, 8));

    private static InetSocketAddress from(String address) {
        return new InetSocketAddress(address, 0);
    }

    @Test
    void an_address_that_has_spent_its_points_waits_and_others_do_not() {
        assertThat(allowance.take(from("192.0.2.1"), 4, SECOND)).isZero();
        assertThat(allowance.take(from("192.0.2.1"), 4, SECOND)).isZero();
        assertThat(allowance.take(from("192.0.2.1"), 4, SECOND)).isPositive();
        assertThat(allowance.take(from("192.0.2.2"), 4, SECOND)).isZero();

        assertThat(allowance.take(from("192.0.2.1"), 4, 4 * SECOND)).isZero();
    }

    @Test
    void a_customer_with_many_addresses_of_version_six_is_one() {
        assertThat(AddressAllowance.client(from("2001:db8:1:2::1")))
                .isEqualTo(AddressAllowance.client(from("2001:db8:1:2:ffff::9")))
                .isNotEqualTo(AddressAllowance.client(from("2001:db8:1:3::1")));
    }
}
