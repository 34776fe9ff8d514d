package io.ytterby.credentials.key;

/** A key that can sign: in a file, in an HSM, at a key service. The private half need never be seen. */
public interface SigningKey {
    /** {@code did:web:permit.example#2026q4}. */
    String kid();

    /** The 64 bytes of an Ed25519 signature. */
    byte[] sign(byte[] message);
}
