package io.ytterby.intelligence.casework.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/** The key that signs how far a case's chain has come. */
public interface CaseSigner {
    SigningKey key();

    VerifyingKey publicKey();
}
