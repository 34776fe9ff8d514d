package io.ytterby.credentials.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log of every small size proves each of its entries, and none that it has not. */
class MerkleProofsTest {
    @Test
    void each_entry_of_a_log_can_be_proved_at_its_place_only() {
        for (int size = 1; size <= 17; size++) {
            var leaves = leaves(size);
            var root = MerkleProofs.root(leaves);
            for (int index = 0; index < size; index++) {
                var proof = MerkleProofs.inclusionProof(index, leaves);

                assertThat(MerkleProofs.includes(index, size, leaves.get(index), proof, root))
                        .isTrue();
                assertThat(MerkleProofs.includes(index + 1L, size, leaves.get(index), proof, root))
                        .isFalse();
                assertThat(MerkleProofs.includes(index, size, leaves(99).get(98), proof, root))
                        .isFalse();
            }
        }
    }

    @Test
    void a_longer_log_is_shown_to_begin_with_each_shorter_one_and_with_no_other() {
        for (int size = 1; size <= 17; size++) {
            var leaves = leaves(size);
            for (int first = 1; first <= size; first++) {
                var early = MerkleProofs.root(leaves.subList(0, first));
                var proof = MerkleProofs.consistencyProof(first, leaves);
                var root = MerkleProofs.root(leaves);

                assertThat(MerkleProofs.extendsLog(first, size, early, root, proof))
                        .isTrue();
                assertThat(MerkleProofs.extendsLog(first, size, leaves(99).get(98), root, proof))
                        .isFalse();
            }
        }
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> MerkleProofs.leafHash(new byte[] {(byte) number}))
                .toList();
    }
}
