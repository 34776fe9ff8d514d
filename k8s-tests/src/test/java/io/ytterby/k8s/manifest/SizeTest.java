package io.ytterby.k8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kubernetes.client.custom.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the overlay for trying out asks of a cluster that is one small machine: its migrations and all. */
class SizeTest {
    private static final BigDecimal GIB = new BigDecimal(1L << 30);

    @BeforeAll
    static void kubectl_renders() {
        assumeTrue(Kubectl.isThere(), "there is no kubectl on this machine: the manifests cannot be rendered");
    }

    @Test
    void bare_asks_for_one_and_a_half_processors() throws IOException {
        assertThat(requested("cpu")).isLessThanOrEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void bare_asks_for_six_gibibytes() throws IOException {
        assertThat(requested("memory")).isLessThanOrEqualTo(GIB.multiply(BigDecimal.valueOf(6)));
    }

    /** As many as one who has no storage class lays out by hand. */
    @Test
    void bare_asks_for_ten_volumes() throws IOException {
        var bare = Overlay.BARE.rendered();
        var templates = bare.ofKind("StatefulSet")
                .mapToInt(one -> one.json().at("/spec/volumeClaimTemplates").size())
                .sum();

        assertThat(bare.ofKind("PersistentVolumeClaim").count() + templates).isLessThanOrEqualTo(10);
    }

    private static BigDecimal requested(String what) throws IOException {
        return Overlay.BARE
                .rendered()
                .workloads()
                .flatMap(workload -> StreamSupport.stream(workload.containers().spliterator(), false))
                .map(container -> container.at("/resources/requests/" + what).asText())
                .map(text -> Quantity.fromString(text).getNumber())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
