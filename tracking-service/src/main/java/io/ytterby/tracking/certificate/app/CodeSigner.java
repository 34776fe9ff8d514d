package io.ytterby.tracking.certificate.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/** Who vouches for codes, with which key. A file keeps it in the demo; whatever can sign Ed25519 may stand behind it. */
public interface CodeSigner {
    /** As documents name it: {@code urn:ytterby:codes}. */
    String issuer();

    SigningKey key();

    VerifyingKey publicKey();
}
