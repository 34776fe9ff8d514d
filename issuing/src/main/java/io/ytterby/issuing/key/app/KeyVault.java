package io.ytterby.issuing.key.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/** Issuers' private keys, wherever they are kept: in sealed files, in an HSM, at a key service. */
public interface KeyVault {
    /** Makes a pair and keeps it under its public half; whoever loses the reply has lost nothing but a name. */
    VerifyingKey make();

    /**
     * A key that was made here.
     *
     * @param kid what its signatures name
     */
    SigningKey key(VerifyingKey publicHalf, String kid);
}
