package io.ytterby.tipbox.chain;

import io.ytterby.credentials.merkle.MerkleProofs;
import java.time.LocalDate;
import java.util.List;

/**
 * That a link is among those of its day, whose root somebody outside has stamped. It shows nothing of the other links: a
 * court that is handed one tip learns how many there were that day and no more.
 *
 * @param index of the link among its day's, from 0
 * @param size how many links the day has
 * @param path from the link to the root, from below
 * @param root RFC 6962 over the day's link hashes
 * @param token the RFC 3161 time stamp of the root, DER; empty if none was had yet
 */
public record DayProof(LocalDate day, long index, long size, List<byte[]> path, byte[] root, byte[] token) {
    public DayProof {
        path = List.copyOf(path);
        root = root.clone();
        token = token.clone();
    }

    /** @param hashes the day's link hashes, in order */
    public static DayProof of(LocalDate day, int index, List<byte[]> hashes, byte[] token) {
        var leaves = leaves(hashes);
        return new DayProof(
                day,
                index,
                hashes.size(),
                MerkleProofs.inclusionProof(index, leaves),
                MerkleProofs.root(leaves),
                token);
    }

    /** The root that is stamped when a day is over. */
    public static byte[] root(List<byte[]> hashes) {
        return MerkleProofs.root(leaves(hashes));
    }

    private static List<byte[]> leaves(List<byte[]> hashes) {
        return hashes.stream().map(MerkleProofs::leafHash).toList();
    }

    public boolean holds(Link link) {
        return link.day().equals(day)
                && MerkleProofs.includes(index, size, MerkleProofs.leafHash(link.hash()), path, root);
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public byte[] token() {
        return token.clone();
    }
}
