package io.ytterby.licensing.credential.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.credential.app.Credential;
import io.ytterby.licensing.credential.app.Credential.Place;
import io.ytterby.licensing.credential.app.Credentials;
import io.ytterby.licensing.credential.domain.Standing;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Documents in {@code credential}, their places in {@code status_place}, what became of them in {@code status_event}. */
@ApplicationScoped
class JdbiCredentials implements Credentials {
    private static final int PLACES = 131_072;
    /** So many random places that are all taken: the list is nearly full, and the next is begun. */
    private static final int TRIES = 32;

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    JdbiCredentials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Place newPlace(LicenceNumber licence) {
        return jdbi.withHandle(handle -> {
            int list = handle.createQuery("SELECT coalesce(max(list), 1) FROM status_place")
                    .mapTo(Integer.class)
                    .one();
            for (int tries = 1; ; tries++) {
                var place = new Place(list, random.nextInt(PLACES));
                if (takes(handle, place, licence)) return place;
                if (tries % TRIES == 0) list++;
            }
        });
    }

    private static boolean takes(Handle handle, Place place, LicenceNumber licence) {
        return handle.createUpdate("""
                        INSERT INTO status_place (list, place, licence) VALUES (:list, :place, :licence)
                        ON CONFLICT (list, place) DO NOTHING""")
                        .bind("list", place.list())
                        .bind("place", place.index())
                        .bind("licence", licence.value())
                        .execute()
                == 1;
    }

    @Override
    public void add(Credential credential) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO credential (licence, kid, issued_at, vc_jwt, code)
                        VALUES (:licence, :kid, :issuedAt, :vcJwt, :code)""")
                .bind("licence", credential.licence().value())
                .bind("kid", credential.kid())
                .bind("issuedAt", credential.issuedAt().atOffset(ZoneOffset.UTC))
                .bind("vcJwt", credential.vcJwt())
                .bind("code", credential.code())
                .execute());
    }

    @Override
    public Optional<Credential> lookUp(LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.*, p.list, p.place FROM credential c JOIN status_place p ON p.licence = c.licence
                         WHERE c.licence = :licence""")
                .bind("licence", licence.value())
                .map((row, context) -> new Credential(
                        licence,
                        new Place(row.getInt("list"), row.getInt("place")),
                        row.getString("kid"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getString("vc_jwt"),
                        row.getString("code")))
                .findOne());
    }

    @Override
    public Optional<Standing> lock(LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT suspended, revoked FROM credential WHERE licence = :licence FOR UPDATE")
                .bind("licence", licence.value())
                .map((row, context) -> new Standing(row.getBoolean("suspended"), row.getBoolean("revoked")))
                .findOne());
    }

    @Override
    public void record(LicenceNumber licence, Change change) {
        var column = change.purpose() == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE credential SET " + column + " = :isSet WHERE licence = :licence")
                    .bind("isSet", change.isSet())
                    .bind("licence", licence.value())
                    .execute();
            handle.createUpdate("""
                            WITH kept AS (
                                INSERT INTO status_event (licence, purpose, is_set, reason, effective_at, recorded_at)
                                VALUES (:licence, :purpose, :isSet, :reason, :effectiveAt, :recordedAt) RETURNING id)
                            INSERT INTO status_unpublished (event) SELECT id FROM kept""")
                    .bind("licence", licence.value())
                    .bind("purpose", change.purpose().word())
                    .bind("isSet", change.isSet())
                    .bind("reason", change.reason())
                    .bind("effectiveAt", change.effectiveAt().atOffset(ZoneOffset.UTC))
                    .bind("recordedAt", change.recordedAt().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }
}
