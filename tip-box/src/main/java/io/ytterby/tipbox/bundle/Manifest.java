package io.ytterby.tipbox.bundle;

import io.ytterby.tipbox.chain.DayProof;
import io.ytterby.tipbox.chain.Link;
import java.util.List;
import java.util.UUID;

/**
 * What a bundle says of a tip, as plain lines that anybody can read and check with the tools of any system.
 *
 * @param claimKey Ed25519 of the reporter's first receipt
 * @param answerKey X25519 of the same
 * @param rotations receipts that took its place, in their order
 * @param links the tip's own, each with the hash of the one before it in the chain of all
 * @param proofs of each link whose day is over
 */
public record Manifest(
        UUID tip,
        byte[] claimKey,
        byte[] answerKey,
        List<Chained> links,
        List<Proved> proofs,
        List<BundleItem> items,
        List<BundleWrap> wraps,
        List<Rotation> rotations) {
    public Manifest {
        rotations = List.copyOf(rotations);
        links = List.copyOf(links);
        proofs = List.copyOf(proofs);
        items = List.copyOf(items);
        wraps = List.copyOf(wraps);
    }

    /**
     * A receipt took the place of the one before it.
     *
     * @param seq of the link that says so
     * @param signature by the claim key before it
     */
    public record Rotation(long seq, byte[] claimKey, byte[] answerKey, byte[] signature) {}

    /** Ed25519 of who speaks for the tip now. */
    public byte[] claimKeyNow() {
        return rotations.isEmpty() ? claimKey : rotations.getLast().claimKey();
    }

    /** X25519 that answers are sealed to now. */
    public byte[] answerKeyNow() {
        return rotations.isEmpty() ? answerKey : rotations.getLast().answerKey();
    }

    /** A link and the hash that it follows. */
    public record Chained(byte[] previous, Link link) {}

    /** Of the link with this seq. */
    public record Proved(long seq, DayProof proof) {}
}
