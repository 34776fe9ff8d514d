package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.domain.StatusPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the lists are kept. */
public interface StatusLists {
    /** Which list, of which issuer. */
    record ListKey(String did, StatusPurpose purpose, int list) {}

    /**
     * A list as it was signed.
     *
     * @param kid by which key: one that is revoked signs for nobody
     * @param version one more with each change of a bit
     */
    record Published(ListKey key, long version, String kid, String document, Instant signedAt, Instant validUntil) {}

    /** Whether this transaction may publish; no other can until it ends. */
    boolean tryLock();

    /** Takes the events that no list has yet, and tells which lists they change. */
    Set<ListKey> takeChanged();

    /** All lists that have a place given. */
    List<ListKey> all();

    /** The newest of each list. */
    List<Published> newest();

    /** The newest of each of an issuer's lists. */
    List<Published> newest(String did);

    Optional<Published> newest(ListKey key);

    /** The indices whose bit is set. */
    List<Integer> setIndices(ListKey key);

    /** A new version; versions that are over are let go after a month. */
    void add(Published list);

    /** The same version, signed anew. */
    void renew(Published list);
}
