package io.ytterby.tracking.query.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.query.app.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Pages to come as rows; the oldest go when an organisation has too many. */
@ApplicationScoped
class JdbiPages implements Pages {
    private static final int MOST_OF_ONE = 1_000;

    private final Jdbi jdbi;

    JdbiPages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(String token, OrganisationId organisation, String body, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO epcis_page (token, org, body, expires_at) VALUES (:token, :org, :body,"
                                + " :expiresAt)")
                .bind("token", token)
                .bind("org", organisation.value())
                .bind("body", body)
                .bind("expiresAt", expiresAt)
                .execute());
    }

    @Override
    public Optional<String> find(String token, OrganisationId organisation, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT body FROM epcis_page WHERE token = :token AND org = :org AND expires_at > :now")
                .bind("token", token)
                .bind("org", organisation.value())
                .bind("now", now)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public boolean forget(String token, OrganisationId organisation) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate("DELETE FROM epcis_page WHERE token = :token AND org = :org")
                                .bind("token", token)
                                .bind("org", organisation.value())
                                .execute())
                == 1;
    }

    @Override
    public void sweep(Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM epcis_page WHERE expires_at <= :now")
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            DELETE FROM epcis_page WHERE token IN (
                                SELECT token FROM (SELECT token, row_number() OVER (PARTITION BY org ORDER BY expires_at DESC) AS n
                                                     FROM epcis_page) AS numbered WHERE n > :most)""").bind("most", MOST_OF_ONE).execute();
        });
    }
}
