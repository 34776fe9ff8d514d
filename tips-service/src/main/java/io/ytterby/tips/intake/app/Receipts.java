package io.ytterby.tips.intake.app;

import java.util.List;
import java.util.UUID;

/** Which receipt speaks for a tip, and which tips speak with one voice. */
public interface Receipts {
    /**
     * A receipt took the place of the one before it.
     *
     * @param handedOn the key that answers before it are sealed to, sealed to the new one
     * @param signature by the claim key before it
     */
    record Rotation(long seq, byte[] claimKey, byte[] answerKey, byte[] handedOn, byte[] signature) {}

    /** @return false if this is not the tip's receipt any more: of two that take its place at once one does */
    boolean replace(UUID tip, byte[] lookup, byte[] next);

    void add(UUID tip, Rotation rotation);

    /** In their order. */
    List<Rotation> rotations(UUID tip);

    /** Says that who handed in one also handed in the other, and all that the other was tied to. */
    void tie(UUID tip, UUID earlier);
}
