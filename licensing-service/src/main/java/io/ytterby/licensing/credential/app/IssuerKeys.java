package io.ytterby.licensing.credential.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.licensing.credential.domain.KeyWindow;
import java.time.Instant;
import java.util.List;

/** The issuer's keys, wherever they are kept: in files, in an HSM, at a key service. */
public interface IssuerKeys {
    /** The key that signs at that instant. */
    SigningKey at(Instant now);

    /** All there ever were, and the next one: what a retired key has signed in its time goes on counting. */
    List<Known> all(Instant now);

    /** The key that vouches for the others. Verifiers are given its public half by hand. */
    SigningKey root();

    VerifyingKey rootKey();

    /** One more with each change of {@link #all}. */
    long revision();

    /** A key's public half and its window. */
    record Known(KeyWindow window, VerifyingKey key) {}
}
