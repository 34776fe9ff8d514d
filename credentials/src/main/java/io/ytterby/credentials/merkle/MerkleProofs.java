package io.ytterby.credentials.merkle;

import io.ytterby.credentials.codec.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proofs that a log contains an entry, and that a longer log only added to a shorter one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section 2.1</a>
 */
public final class MerkleProofs {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleProofs() {}

    /** What the log keeps of an entry. */
    public static byte[] leafHash(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** The root over these leaf hashes, of which there is at least one. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) return leaves.get(0);
        int left = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The path from a leaf to the root, from below. */
    public static List<byte[]> inclusionProof(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) return List.of();
        int left = Integer.highestOneBit(leaves.size() - 1);
        boolean inLeft = index < left;
        var mine = inLeft ? leaves.subList(0, left) : leaves.subList(left, leaves.size());
        var other = inLeft ? leaves.subList(left, leaves.size()) : leaves.subList(0, left);
        var path = new ArrayList<>(inclusionProof(inLeft ? index : index - left, mine));
        path.add(root(other));
        return List.copyOf(path);
    }

    /**
     * The path that shows a log of all these leaves to begin with one of the first {@code size}.
     *
     * @param size from 1 to the number of leaves
     */
    public static List<byte[]> consistencyProof(int size, List<byte[]> leaves) {
        return subProof(size, leaves, true);
    }

    /** @param isRoot whether the reader has the root over the first {@code size} of these already */
    private static List<byte[]> subProof(int size, List<byte[]> leaves, boolean isRoot) {
        if (size == leaves.size()) return isRoot ? List.of() : List.of(root(leaves));
        int left = Integer.highestOneBit(leaves.size() - 1);
        var first = leaves.subList(0, left);
        var second = leaves.subList(left, leaves.size());
        var path = new ArrayList<>(size <= left ? subProof(size, first, isRoot) : subProof(size - left, second, false));
        path.add(root(size <= left ? second : first));
        return List.copyOf(path);
    }

    /**
     * Whether the leaf is the index-th of a log of that size and root.
     *
     * @param index from 0; like the size at most 63 bits
     */
    public static boolean includes(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || size < 0 || index >= size) return false;
        long node = index;
        long last = size - 1;
        var hash = leafHash;
        for (var sibling : proof) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash = node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the log of the second size and root begins with that of the first, which is not empty. */
    public static boolean extendsLog(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
        if (size1 <= 0 || size1 > size2) return false;
        if (size1 == size2) return proof.isEmpty() && Arrays.equals(root1, root2);
        if (proof.isEmpty()) return false;
        var path = new ArrayList<>(proof);
        if (Long.bitCount(size1) == 1) path.add(0, root1);
        long node = size1 - 1;
        long last = size2 - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var hash1 = path.get(0);
        var hash2 = path.get(0);
        for (var sibling : path.subList(1, path.size())) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash1 = node(sibling, hash1);
                hash2 = node(sibling, hash2);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash2 = node(hash2, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash1, root1) && Arrays.equals(hash2, root2);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
