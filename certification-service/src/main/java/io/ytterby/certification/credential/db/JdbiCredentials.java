package io.ytterby.certification.credential.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.credential.app.Credential;
import io.ytterby.certification.credential.app.Credentials;
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
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Documents in {@code credential}, their places in {@code credential_place}, what became of them in {@code credential_event}. */
@Singleton
class JdbiCredentials implements Credentials {
    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    JdbiCredentials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Place newPlace(String did, CertificateId certificate) {
        return jdbi.withHandle(handle -> {
            int newest = handle.createQuery("SELECT coalesce(max(list), 1) FROM credential_place WHERE did = :did")
                    .bind("did", did)
                    .mapTo(Integer.class)
                    .one();
            return Place.draw(did, newest, random, place -> takes(handle, place, certificate));
        });
    }

    private static boolean takes(Handle handle, Place place, CertificateId certificate) {
        return handle.createUpdate("""
                        INSERT INTO credential_place (did, list, place, certificate_id) VALUES (:did, :list, :place, :id)
                        ON CONFLICT (did, list, place) DO NOTHING""")
                        .bind("did", place.did())
                        .bind("list", place.list())
                        .bind("place", place.index())
                        .bind("id", certificate.value())
                        .execute()
                == 1;
    }

    @Override
    public void add(Credential credential) {
        var signed = credential.signatures();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO credential (certificate_id, did, kid, issued_at, vc_jwt, vc_jwt_digest, proofed,
                                                    proofed_digest)
                            VALUES (:id, :did, :kid, :issuedAt, :vcJwt, :vcJwtDigest, :proofed, :proofedDigest)""")
                    .bind("id", credential.certificate().value())
                    .bind("did", credential.place().did())
                    .bind("kid", signed.kid())
                    .bind("issuedAt", utc(signed.issuedAt()))
                    .bind("vcJwt", signed.vcJwt().text())
                    .bind("vcJwtDigest", signed.vcJwt().digest())
                    .bind("proofed", signed.proofed().text())
                    .bind("proofedDigest", signed.proofed().digest())
                    .execute();
            handle.createUpdate("INSERT INTO credential_unlogged (digest) VALUES (:one), (:other)")
                    .bind("one", signed.vcJwt().digest())
                    .bind("other", signed.proofed().digest())
                    .execute();
        });
    }

    @Override
    public Optional<Credential> lookUp(CertificateId certificate) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.*, p.list, p.place FROM credential c
                          JOIN credential_place p ON p.certificate_id = c.certificate_id
                         WHERE c.certificate_id = :id""")
                .bind("id", certificate.value())
                .map((row, context) -> credential(certificate, row))
                .findOne());
    }

    private static Credential credential(CertificateId certificate, ResultSet row) throws SQLException {
        var signed = new Signatures(
                row.getString("kid"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new Form(row.getString("vc_jwt"), row.getString("vc_jwt_digest")),
                new Form(row.getString("proofed"), row.getString("proofed_digest")));
        return new Credential(
                certificate, new Place(row.getString("did"), row.getInt("list"), row.getInt("place")), signed);
    }

    @Override
    public Optional<Standing> lock(CertificateId certificate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT suspended, revoked FROM credential WHERE certificate_id = :id FOR NO KEY UPDATE")
                .bind("id", certificate.value())
                .map((row, context) -> new Standing(row.getBoolean("suspended"), row.getBoolean("revoked")))
                .findOne());
    }

    @Override
    public void record(CertificateId certificate, StatusPurpose purpose, boolean isSet, String reason, Instant at) {
        var column = purpose == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE credential SET " + column + " = :isSet WHERE certificate_id = :id")
                    .bind("isSet", isSet)
                    .bind("id", certificate.value())
                    .execute();
            handle.createUpdate("""
                            WITH kept AS (
                                INSERT INTO credential_event (certificate_id, purpose, is_set, reason, recorded_at)
                                VALUES (:id, :purpose, :isSet, :reason, :at) RETURNING id)
                            INSERT INTO credential_unpublished (event) SELECT id FROM kept""")
                    .bind("id", certificate.value())
                    .bind("purpose", purpose.word())
                    .bind("isSet", isSet)
                    .bind("reason", reason)
                    .bind("at", utc(at))
                    .execute();
        });
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
