package io.ytterby.footprints.electricity;

import java.util.Optional;

/**
 * The book of all certificates that anybody has used, kept across all organisations. The service that asks keeps it;
 * here it is only read.
 */
@FunctionalInterface
public interface CertificateUses {
    /** For sums without a book: nothing was used elsewhere. */
    CertificateUses NONE = id -> Optional.empty();

    /** @return for which other statement the certificate was used; empty if it is free, or taken by the statement at hand */
    Optional<String> usedBy(String certificateId);
}
