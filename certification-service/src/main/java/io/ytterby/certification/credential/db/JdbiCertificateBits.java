package io.ytterby.certification.credential.db;

import io.ytterby.issuing.list.app.IssuedBits;
import io.ytterby.issuing.list.app.StatusLists.ListKey;
import io.ytterby.issuing.list.domain.StatusPurpose;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What bodies' lists are made of: a certificate has one document, and its id is the certificate's. */
@Singleton
class JdbiCertificateBits implements IssuedBits {
    private final Jdbi jdbi;

    JdbiCertificateBits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<ListKey> takeChanged() {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        WITH taken AS (DELETE FROM credential_unpublished RETURNING event)
                        SELECT DISTINCT p.did, e.purpose, p.list FROM taken t
                          JOIN credential_event e ON e.id = t.event
                          JOIN credential_place p ON p.certificate_id = e.certificate_id""")
                .map((row, context) -> new ListKey(
                        row.getString("did"),
                        StatusPurpose.ofWord(row.getString("purpose")).orElseThrow(),
                        row.getInt("list")))
                .list()));
    }

    @Override
    public List<ListKey> all() {
        return jdbi
                .withHandle(handle -> handle.createQuery("SELECT DISTINCT did, list FROM credential_place")
                        .map((row, context) ->
                                new ListKey(row.getString("did"), StatusPurpose.REVOCATION, row.getInt("list")))
                        .list())
                .stream()
                .flatMap(key -> Arrays.stream(StatusPurpose.values())
                        .map(purpose -> new ListKey(key.did(), purpose, key.list())))
                .toList();
    }

    @Override
    public List<Integer> setIndices(ListKey key) {
        var column = key.purpose() == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.place FROM credential c JOIN credential_place p ON p.certificate_id = c.certificate_id
                         WHERE c.%s AND p.did = :did AND p.list = :list""".formatted(column))
                .bind("did", key.did())
                .bind("list", key.list())
                .mapTo(Integer.class)
                .list());
    }
}
