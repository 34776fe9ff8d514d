package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All declarations. */
public interface Declarations {
    /**
     * Reads a declaration and keeps its row to the end of the transaction. Whoever changes a declaration, its holds or
     * its orders comes through here first, and so one after the other.
     */
    Optional<Declaration> lock(DeclarationId id);

    /**
     * Locks several, in the one order in which everybody locks several: two who hold one each and wait for the other's would
     * never end.
     */
    void lockAll(Collection<DeclarationId> ids);

    /** Those of the same exporter that may still leave and share licence, lot, or consignee and HS heading; not it itself. */
    List<DeclarationId> openSiblings(Declaration declaration, int limit);

    Optional<Declaration> lookUp(DeclarationId id);

    /** @return false if the exporter has used the number before; nothing is added then */
    boolean add(Declaration declaration, PersonId lodgedBy);

    /** Writes the state of a locked declaration. The counts of what is open are the database's own. */
    void update(Declaration declaration);

    /** The next version of the list of a locked declaration's holds. */
    long nextHoldsVersion(DeclarationId id);

    /** The version of the list of its holds; 0 if it never had one. */
    long holdsVersion(DeclarationId id);

    /** The newest first. */
    List<Listed> list(DeclarationQuery query, long before, int limit);

    /** Those that wait for an answer longer than they may. */
    List<DeclarationId> unanswered(Instant now, int limit);

    /** One of a list, with its place in it. */
    record Listed(long place, Declaration declaration) {}
}
