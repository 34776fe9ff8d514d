package io.ytterby.licensing.credential.app;

import io.ytterby.credentials.key.TrustEntry;
import java.util.List;

/** Keys of other parts of the platform that the root vouches for, because an operator has said so. */
public interface VouchedKeys {
    /** Those that may sign nothing but short-lived status answers in the issuer's name; read anew each time. */
    List<TrustEntry> all();
}
