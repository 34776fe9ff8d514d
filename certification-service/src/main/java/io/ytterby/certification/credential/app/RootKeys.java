package io.ytterby.certification.credential.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/** The two keys that are nobody's but the platform's: of the trust list, and of the log. */
public interface RootKeys {
    /** The key that vouches for the others. Verifiers are given its public half by hand. */
    SigningKey root();

    VerifyingKey rootKey();

    /** The key that signs the log's heads, and nothing else. */
    SigningKey log();

    VerifyingKey logKey();
}
