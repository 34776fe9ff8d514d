package io.ytterby.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kit.outbound.domain.Target;
import io.ytterby.kit.outbound.domain.Target.Reading;
import io.ytterby.kit.outbound.domain.TargetPolicy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a webhook may never point: by what is written, and by what a name turns out to stand for. */
class RefusedTargetsTest {
    private static final TargetPolicy PRODUCTION = new TargetPolicy(Set.of(443, 8443), false);
    private static final TargetPolicy EMBEDDED = new TargetPolicy(Set.of(443, 8443), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.com",
                "//hooks.example.com/",
                "http://hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "gopher://hooks.example.com:70/_",
                "jar:https://hooks.example.com!/",
                "javascript:alert(1)",
                "https:hooks.example.com",
                "https://",
                "https:///path",
                "https://user@hooks.example.com/",
                "https://user:secret@hooks.example.com/",
                "https://hooks.example.com@127.0.0.1/",
                "https://hooks.example.com\\@127.0.0.1/",
                "https://hooks.example.com#@127.0.0.1/",
                "https://hooks.example.com/#fragment",
                "https://hooks.example.com:22/",
                "https://hooks.example.com:5432/",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:99999/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://gateway/",
                "https://printer.local/",
                "https://vault.internal/",
                "https://1.0.0.127.in-addr.arpa/",
                "https://127.0.0.1/",
                "https://10.0.0.8/",
                "https://169.254.169.254/latest/meta-data/",
                "https://127.1/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0x7f.1/",
                "https://hooks.0x7f/",
                "https://8.8.8.8/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[fe80::1%25eth0]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://①②⑦.⓪.⓪.①/",
                "https://１２７.0.0.1/",
                "https://127。0。0。1/",
                "https://%31%32%37.0.0.1/",
                "https://hooks_.example.com/",
                "https://-hooks.example.com/",
                "https://hooks..example.com/",
                "https://hooks.example.com/a b",
                "https://hooks.example.com/\r\nHost: x"
            })
    void a_target_that_is_no_name_of_the_public_internet_is_refused_as_it_is_written(String url) {
        assertThat(Target.read(url, PRODUCTION)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "0.0.0.0, this host",
        "10.1.2.3, private",
        "100.64.0.1, carrier-grade NAT",
        "100.100.100.200, metadata",
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "168.63.129.16, metadata",
        "169.254.169.254, metadata",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.192, metadata",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4 relay",
        "192.168.1.1, private",
        "198.18.0.1, benchmarks",
        "203.0.113.9, documentation",
        "224.0.0.1, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, unspecified",
        "::1, loopback",
        "::ffff:10.0.0.1, mapped",
        "::127.0.0.1, compatible",
        "64:ff9b::a9fe:a9fe, NAT64 of metadata",
        "64:ff9b::808:808, NAT64 of a public one",
        "64:ff9b:1::7f00:1, local NAT64",
        "100::1, discard",
        "2001::1, Teredo",
        "2001:db8::1, documentation",
        "2002:7f00:1::1, 6to4 of loopback",
        "2002:a9fe:a9fe::, 6to4 of metadata",
        "3fff::1, documentation",
        "5f00::1, segment routing",
        "fc00::1, unique local",
        "fd00:ec2::254, metadata",
        "fe80::1, link-local",
        "fec0::1, site-local",
        "ff02::1, multicast"
    })
    void a_name_that_stands_for_no_public_address_is_refused_when_it_is_resolved(String address, String why)
            throws Exception {
        var target = accepted("https://hooks.example.com/", PRODUCTION);

        assertThat(PRODUCTION.allows(target, literal(address))).as(why).isFalse();
        assertThat(EMBEDDED.allows(target, literal(address))).as(why).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1",
                "240e::1"
            })
    void what_is_public_is_taken(String address) throws Exception {
        var target = accepted("https://hooks.example.com/", PRODUCTION);

        assertThat(PRODUCTION.allows(target, literal(address))).isTrue();
    }

    @Test
    void a_good_target_keeps_its_name_port_path_and_query() {
        var target = accepted("HTTPS://Hooks.Rheinwerk-Auto.DE:8443/ytterby?plant=7", PRODUCTION);

        assertThat(target).isEqualTo(new Target(true, "hooks.rheinwerk-auto.de", 8443, "/ytterby?plant=7"));
        assertThat(target.authority()).isEqualTo("hooks.rheinwerk-auto.de:8443");
        assertThat(accepted("https://hooks.example.com", PRODUCTION).path()).isEqualTo("/");
    }

    @Test
    void only_where_it_is_allowed_a_webhook_points_to_this_machine_itself() throws Exception {
        var target = accepted("http://127.0.0.1:9000/hook", EMBEDDED);

        assertThat(EMBEDDED.allows(target, literal("127.0.0.1"))).isTrue();
        assertThat(EMBEDDED.allows(target, literal("10.0.0.1"))).isFalse();
        assertThat(Target.read("http://10.0.0.1:9000/hook", EMBEDDED)).isInstanceOf(Reading.Refused.class);
        assertThat(Target.read("http://127.0.0.1:9000/hook", PRODUCTION)).isInstanceOf(Reading.Refused.class);
    }

    private static Target accepted(String url, TargetPolicy policy) {
        return switch (Target.read(url, policy)) {
            case Reading.Accepted(var target) -> target;
            case Reading.Refused(var why) -> throw new AssertionError(url + " was refused: " + why);
        };
    }

    /** Nobody is asked for a literal. */
    private static InetAddress literal(String address) throws UnknownHostException {
        return InetAddress.getAllByName(address)[0];
    }
}
