package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseId;
import java.util.UUID;

/** Names that cases keep sealed. Only the vault has the key. */
public interface SealedNames {
    void keep(UUID identity, CaseId id, String name);

    /** @throws IllegalStateException if it was sealed under another key */
    String open(UUID identity);
}
