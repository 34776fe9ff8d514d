package io.ytterby.issuing.list.app;

import io.ytterby.issuing.list.domain.StatusPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the lists are kept. */
public interface StatusLists {
    /** Which list, of which issuer. */
    record ListKey(String did, StatusPurpose purpose, int list) {}

    /**
     * A list as it was signed.
     *
     * @param kid by which key: one that is revoked signs for nobody
     * @param version one more with each change of a bit
     * @param revision one more with each signature
     */
    record Published(
            ListKey key,
            long version,
            long revision,
            String kid,
            String document,
            Instant signedAt,
            Instant validUntil) {}

    /** Whether this transaction may publish; no other can until it ends. */
    boolean tryLock();

    /** The newest of each list. */
    List<Published> newest();

    /** The newest of each of an issuer's lists. */
    List<Published> newest(String did);

    Optional<Published> newest(ListKey key);

    /** A new version; versions that are over are let go after a month. */
    void add(Published list);

    /** The same version, signed anew. */
    void renew(Published list);
}
