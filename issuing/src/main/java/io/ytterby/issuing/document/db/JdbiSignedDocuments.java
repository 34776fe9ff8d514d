package io.ytterby.issuing.document.db;

import io.quarkus.arc.DefaultBean;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.key.app.IssuingConfig;
import io.ytterby.issuing.key.app.SignedDocuments;
import io.ytterby.issuing.told.app.Announcements;
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

/** Documents that are signed anew; what they were signed with before is in {@code credential_replaced}. */
@DefaultBean
@Singleton
class JdbiSignedDocuments implements SignedDocuments {
    private final Jdbi jdbi;
    private final IssuedCredentials credentials;
    private final Announcements announcements;
    private final IssuingConfig config;

    JdbiSignedDocuments(Jdbi jdbi, IssuedCredentials credentials, Announcements announcements, IssuingConfig config) {
        this.jdbi = jdbi;
        this.credentials = credentials;
        this.announcements = announcements;
        this.config = config;
    }

    /** The log is not here: whatever it may not have had by then is signed anew, which harms nothing that it had. */
    @Override
    public List<Signed> onlyVouchedFor(String kid, Instant revokedAt, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, vc_jwt FROM credential
                         WHERE kid = :kid AND NOT revoked AND issued_at >= :from
                           AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
                         ORDER BY id LIMIT :limit FOR NO KEY UPDATE""")
                .bind("kid", kid)
                .bind("from", revokedAt.minus(config.loggedWithin()).atOffset(ZoneOffset.UTC))
                .bind("after", after == null ? null : after.toString())
                .bind("limit", limit)
                .map((row, context) -> new Signed(row.getObject("id", UUID.class), row.getString("vc_jwt")))
                .list());
    }

    /** What is said of a lot, an operation or a result may be said again as long as it stands. */
    @Override
    public Optional<String> whyNot(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<OutboxEvent> replace(UUID id, Signatures anew, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH before AS (
                            INSERT INTO credential_replaced (credential_id, kid, issued_at, vc_jwt, proofed, replaced_at)
                            SELECT id, kid, issued_at, vc_jwt, proofed, :at FROM credential WHERE id = :id
                            RETURNING credential_id)
                        UPDATE credential c SET kid = :kid, issued_at = :issuedAt, vc_jwt = :vcJwt,
                               vc_jwt_digest = :vcJwtDigest, proofed = :proofed, proofed_digest = :proofedDigest,
                               version = c.version + 1
                          FROM before WHERE c.id = before.credential_id""")
                .bind("id", id)
                .bind("at", utc(at))
                .bind("kid", anew.kid())
                .bind("issuedAt", utc(anew.issuedAt()))
                .bind("vcJwt", anew.vcJwt().text())
                .bind("vcJwtDigest", anew.vcJwt().digest())
                .bind("proofed", anew.proofed().text())
                .bind("proofedDigest", anew.proofed().digest())
                .execute());
        return announcements.document(credentials.lookUp(id).orElseThrow());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
