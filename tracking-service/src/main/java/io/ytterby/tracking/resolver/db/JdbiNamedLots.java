package io.ytterby.tracking.resolver.db;

import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.resolver.app.NamedLots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** By the index of item and number. */
@ApplicationScoped
class JdbiNamedLots implements NamedLots {
    private final Jdbi jdbi;

    JdbiNamedLots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Stage> stageOf(String gtin, String lotNumber) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT stage FROM lot WHERE gtin = :gtin AND lot_number = :number
                         ORDER BY created_at LIMIT 1""")
                .bind("gtin", gtin)
                .bind("number", lotNumber)
                .mapTo(String.class)
                .findOne()
                .map(Stage::valueOf));
    }
}
