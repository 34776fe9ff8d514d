package io.ytterby.tracking.seal.app;

import io.ytterby.credentials.merkle.MerkleProofs;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 6962 over a log that is too long to hold: it reads only the leaves of the parts at the edge, and the
 * roots of full parts for the rest. A part is 1024 leaves in a row: a whole subtree, wherever it lies.
 */
final class MerkleLog {
    private static final int PART = EventSeals.PART;

    private final EventSeals seals;

    MerkleLog(EventSeals seals) {
        this.seals = seals;
    }

    /** The root over the first {@code size} leaves. */
    byte[] root(long size) {
        return size == 0 ? ofNothing() : hash(0, size);
    }

    /** The path from a leaf to the root over the first {@code size}, from below. */
    List<byte[]> inclusion(long place, long size) {
        var path = new ArrayList<byte[]>();
        long from = 0;
        long end = size;
        while (end - from > 1) {
            long middle = from + Long.highestOneBit(end - from - 1);
            if (place < middle) {
                path.addFirst(hash(middle, end));
                end = middle;
            } else {
                path.addFirst(hash(from, middle));
                from = middle;
            }
        }
        return path;
    }

    /** That the log of size {@code second} begins with the one of size {@code first}, which is above zero. */
    List<byte[]> consistency(long first, long second) {
        var path = new ArrayList<byte[]>();
        long from = 0;
        long end = second;
        boolean whole = true;
        while (first != end) {
            long middle = from + Long.highestOneBit(end - from - 1);
            if (first <= middle) {
                path.addFirst(hash(middle, end));
                end = middle;
            } else {
                path.addFirst(hash(from, middle));
                from = middle;
                whole = false;
            }
        }
        if (!whole) path.addFirst(hash(from, end));
        return path;
    }

    /** The root over leaves of a subtree: {@code from} is where one of that size may begin. */
    private byte[] hash(long from, long end) {
        if (end - from <= PART) return MerkleProofs.root(seals.leaves(from, end));
        long full = end / PART;
        var roots = new ArrayList<>(seals.parts(from / PART, full));
        if (roots.size() != full - from / PART)
            throw new IllegalStateException("roots of parts are missing between " + from + " and " + end);
        if (full * PART < end) roots.add(MerkleProofs.root(seals.leaves(full * PART, end)));
        return MerkleProofs.root(roots);
    }

    private static byte[] ofNothing() {
        try {
            return MessageDigest.getInstance("SHA-256").digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
