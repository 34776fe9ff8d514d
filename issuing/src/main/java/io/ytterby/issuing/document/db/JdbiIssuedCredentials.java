package io.ytterby.issuing.document.db;

import io.quarkus.arc.DefaultBean;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.document.app.Signatures.Form;
import io.ytterby.issuing.list.domain.Place;
import io.ytterby.issuing.list.domain.Standing;
import io.ytterby.issuing.list.domain.StatusPurpose;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Documents in {@code credential}, their places in {@code credential_place}, what became of them in {@code credential_event}. */
@DefaultBean
@Singleton
class JdbiIssuedCredentials implements IssuedCredentials {
    private static final String WITH_PLACE = """
            SELECT c.*, p.list, p.place FROM credential c JOIN credential_place p ON p.credential_id = c.id""";

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    JdbiIssuedCredentials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Place newPlace(String did, UUID id) {
        return jdbi.withHandle(handle -> {
            int newest = handle.createQuery("SELECT coalesce(max(list), 1) FROM credential_place WHERE did = :did")
                    .bind("did", did)
                    .mapTo(Integer.class)
                    .one();
            return Place.draw(did, newest, random, place -> takes(handle, place, id));
        });
    }

    private static boolean takes(Handle handle, Place place, UUID id) {
        return handle.createUpdate("""
                        INSERT INTO credential_place (did, list, place, credential_id) VALUES (:did, :list, :place, :id)
                        ON CONFLICT (did, list, place) DO NOTHING""")
                        .bind("did", place.did())
                        .bind("list", place.list())
                        .bind("place", place.index())
                        .bind("id", id)
                        .execute()
                == 1;
    }

    @Override
    public void add(IssuedCredential credential) {
        var signed = credential.signatures();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO credential (id, type, subject, did, kid, issued_at, vc_jwt, vc_jwt_digest, proofed,
                                                proofed_digest, version)
                        VALUES (:id, :type, :subject, :did, :kid, :issuedAt, :vcJwt, :vcJwtDigest, :proofed,
                                :proofedDigest, :version)""")
                .bind("id", credential.id())
                .bind("type", credential.type().type())
                .bind("subject", credential.subject())
                .bind("did", credential.place().did())
                .bind("kid", signed.kid())
                .bind("issuedAt", utc(signed.issuedAt()))
                .bind("vcJwt", signed.vcJwt().text())
                .bind("vcJwtDigest", signed.vcJwt().digest())
                .bind("proofed", signed.proofed().text())
                .bind("proofedDigest", signed.proofed().digest())
                .bind("version", credential.version())
                .execute());
    }

    @Override
    public Optional<IssuedCredential> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_PLACE + " WHERE c.id = :id")
                .bind("id", id)
                .map(JdbiIssuedCredentials::credential)
                .findOne());
    }

    @Override
    public List<IssuedCredential> lockStanding(CredentialType type, String subject) {
        return list(" AND NOT c.revoked ORDER BY c.seq DESC FOR NO KEY UPDATE OF c", type, subject);
    }

    @Override
    public List<IssuedCredential> about(CredentialType type, String subject) {
        return list(" ORDER BY c.seq DESC", type, subject);
    }

    private List<IssuedCredential> list(String rest, CredentialType type, String subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery(WITH_PLACE + " WHERE c.subject = :subject AND c.type = :type" + rest)
                        .bind("subject", subject)
                        .bind("type", type.type())
                        .map(JdbiIssuedCredentials::credential)
                        .list());
    }

    @Override
    public void record(UUID id, StatusPurpose purpose, boolean isSet, String reason, Instant at) {
        var column = purpose == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE credential SET " + column + " = :isSet WHERE id = :id")
                    .bind("isSet", isSet)
                    .bind("id", id)
                    .execute();
            handle.createUpdate("""
                            WITH kept AS (
                                INSERT INTO credential_event (credential_id, purpose, is_set, reason, recorded_at)
                                VALUES (:id, :purpose, :isSet, :reason, :at) RETURNING id)
                            INSERT INTO credential_unpublished (event) SELECT id FROM kept""")
                    .bind("id", id)
                    .bind("purpose", purpose.word())
                    .bind("isSet", isSet)
                    .bind("reason", reason)
                    .bind("at", utc(at))
                    .execute();
        });
    }

    private static IssuedCredential credential(ResultSet row, StatementContext context) throws SQLException {
        var signed = new Signatures(
                row.getString("kid"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new Form(row.getString("vc_jwt"), row.getString("vc_jwt_digest")),
                new Form(row.getString("proofed"), row.getString("proofed_digest")));
        return new IssuedCredential(
                row.getObject("id", UUID.class),
                CredentialType.named(row.getString("type")).orElseThrow(),
                row.getString("subject"),
                new Place(row.getString("did"), row.getInt("list"), row.getInt("place")),
                signed,
                new Standing(row.getBoolean("suspended"), row.getBoolean("revoked")),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
