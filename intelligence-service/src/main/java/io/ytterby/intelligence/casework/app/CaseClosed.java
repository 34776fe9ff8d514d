package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.Conclusion;

/**
 * Told inside the service, in the transaction that closes a case: what it came to is a label for all that it points to, to
 * whoever keeps labels.
 */
public record CaseClosed(CaseFile file, Conclusion conclusion) {}
