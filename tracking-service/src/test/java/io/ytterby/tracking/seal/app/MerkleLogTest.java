package io.ytterby.tracking.seal.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.merkle.MerkleProofs;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log in parts is the tree of RFC 6962, whatever its size. */
class MerkleLogTest {
    private static final List<byte[]> LEAVES = leaves(5_000);

    private final MerkleLog log = new MerkleLog(stored());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1_023, 1_024, 1_025, 2_048, 2_049, 3_000, 4_096, 4_097, 5_000})
    void the_root_is_that_of_all_leaves(long size) {
        assertThat(log.root(size)).isEqualTo(MerkleProofs.root(LEAVES.subList(0, (int) size)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 1_024, 1_025, 2_500, 4_096, 5_000})
    void each_place_has_a_proof_that_holds(long size) {
        for (long place = 0; place < size; place += 1 + size / 9)
            assertThat(MerkleProofs.includes(
                            place, size, LEAVES.get((int) place), log.inclusion(place, size), log.root(size)))
                    .as("%d of %d", place, size)
                    .isTrue();
    }

    @Test
    void a_longer_log_begins_with_each_shorter_one() {
        for (long second : new long[] {1, 2, 6, 1_024, 1_100, 3_000, 5_000})
            for (long first = 1; first <= second; first += 1 + second / 11)
                assertThat(MerkleProofs.extendsLog(
                                first, second, log.root(first), log.root(second), log.consistency(first, second)))
                        .as("%d of %d", first, second)
                        .isTrue();
    }

    private static List<byte[]> leaves(int count) {
        var leaves = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++)
            leaves.add(MerkleProofs.leafHash(ByteBuffer.allocate(4).putInt(i).array()));
        return leaves;
    }

    /** The two questions that a log asks of what is stored. */
    private static EventSeals stored() {
        return (EventSeals) Proxy.newProxyInstance(
                EventSeals.class.getClassLoader(), new Class<?>[] {EventSeals.class}, (proxy, method, asked) -> {
                    int from = Math.toIntExact((long) asked[0]);
                    int end = Math.toIntExact((long) asked[1]);
                    if (method.getName().equals("leaves")) return LEAVES.subList(from, end);
                    var roots = new ArrayList<byte[]>();
                    for (int part = from; part < end; part++)
                        roots.add(MerkleProofs.root(
                                LEAVES.subList(part * EventSeals.PART, (part + 1) * EventSeals.PART)));
                    return roots;
                });
    }
}
