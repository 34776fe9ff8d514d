package io.ytterby.inspection.evidence.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/** The key that signs how far a case's chain has come. */
public interface EvidenceSigner {
    SigningKey key();

    VerifyingKey publicKey();
}
