package io.ytterby.certification.credential.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.credential.app.MayCertifyToday;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.key.app.SignedDocuments;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Certificates' documents that are signed anew; what they were signed with before is in {@code credential_replaced}. */
@Singleton
class JdbiSignedCertificates implements SignedDocuments {
    private final Jdbi jdbi;
    private final MayCertifyToday mayCertify;

    JdbiSignedCertificates(Jdbi jdbi, MayCertifyToday mayCertify) {
        this.jdbi = jdbi;
        this.mayCertify = mayCertify;
    }

    /** Both forms must have been in a head that the witness had seen before the theft, or both are signed anew. */
    @Override
    public List<Signed> onlyVouchedFor(String kid, Instant revokedAt, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.certificate_id, c.vc_jwt FROM credential c
                         WHERE c.kid = :kid AND NOT c.revoked
                           AND (CAST(:after AS uuid) IS NULL OR c.certificate_id > CAST(:after AS uuid))
                           AND 2 > (SELECT count(DISTINCT l.digest) FROM credential_log l
                                      JOIN credential_log_head h ON h.size > l.entry AND h.witnessed_at < :revokedAt
                                     WHERE l.digest IN (c.vc_jwt_digest, c.proofed_digest))
                         ORDER BY c.certificate_id LIMIT :limit FOR NO KEY UPDATE OF c""")
                .bind("kid", kid)
                .bind("revokedAt", utc(revokedAt))
                .bind("after", after == null ? null : after.toString())
                .bind("limit", limit)
                .map((row, context) -> new Signed(row.getObject("certificate_id", UUID.class), row.getString("vc_jwt")))
                .list());
    }

    @Override
    public Optional<String> whyNot(UUID id) {
        return mayCertify.whyNot(new CertificateId(id));
    }

    @Override
    public List<OutboxEvent> replace(UUID id, Signatures anew, Instant at) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            WITH before AS (
                                INSERT INTO credential_replaced (certificate_id, kid, issued_at, vc_jwt, proofed, replaced_at)
                                SELECT certificate_id, kid, issued_at, vc_jwt, proofed, :at FROM credential
                                 WHERE certificate_id = :id RETURNING certificate_id)
                            UPDATE credential c SET kid = :kid, issued_at = :issuedAt, vc_jwt = :vcJwt,
                                   vc_jwt_digest = :vcJwtDigest, proofed = :proofed, proofed_digest = :proofedDigest
                              FROM before WHERE c.certificate_id = before.certificate_id""")
                    .bind("id", id)
                    .bind("at", utc(at))
                    .bind("kid", anew.kid())
                    .bind("issuedAt", utc(anew.issuedAt()))
                    .bind("vcJwt", anew.vcJwt().text())
                    .bind("vcJwtDigest", anew.vcJwt().digest())
                    .bind("proofed", anew.proofed().text())
                    .bind("proofedDigest", anew.proofed().digest())
                    .execute();
            handle.createUpdate("INSERT INTO credential_unlogged (digest) VALUES (:one), (:other)")
                    .bind("one", anew.vcJwt().digest())
                    .bind("other", anew.proofed().digest())
                    .execute();
        });
        return List.of();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
