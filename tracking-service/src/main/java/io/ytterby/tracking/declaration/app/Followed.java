package io.ytterby.tracking.declaration.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.tracking.declaration.domain.Answer;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import java.util.Optional;

/** How far each declaration and its holds have been followed. */
public interface Followed {
    /**
     * Takes note of a declaration's version, and keeps others away from it until the transaction ends.
     *
     * @return what was answered before; empty if this version or a newer one has been followed already
     */
    Optional<Answer> advance(DeclaredLots declared);

    void answered(DeclarationId declaration, Answer answer);

    /** True if this version of the holds is newer than the one followed, which it then replaces. */
    boolean advanceHolds(DeclarationId declaration, long version, int openHolds);
}
