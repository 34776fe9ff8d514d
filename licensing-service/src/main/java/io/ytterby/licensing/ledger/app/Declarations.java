package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.licensing.ledger.domain.SeenDeclaration.Stage;
import java.util.Optional;

/** Where the books stand with each declaration that they follow. */
public interface Declarations {
    /** Locks the declaration's row under that version and tells its stage; empty if a version as new has been seen. */
    Optional<Stage> advance(DeclarationId declaration, long version);

    void note(DeclarationId declaration, Stage stage);

    /** Locks the row as it is and tells its version; empty if no event of it has come. */
    Optional<Long> lock(DeclarationId declaration);
}
