package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import java.time.Duration;
import java.time.Instant;

/** What came of a verification. Only {@link Valid} is green, and it too speaks of the document, never of the goods. */
public sealed interface Verdict {
    /** Genuine, and not taken back as far as was known at that instant. */
    record Valid(Instant asOf) implements Verdict {}

    /** Forged, over, taken back, or no document at all. */
    record Invalid(Reason reason) implements Verdict {}

    /**
     * Nothing speaks against it, but what is known is too old to say yes.
     *
     * @param age how old; zero if it claims to come from the future
     */
    record Stale(Reason reason, Duration age) implements Verdict {}

    /** Nobody whom the verifier trusts knows this issuer. */
    record Unknown(String issuer, Reason reason) implements Verdict {}
}
