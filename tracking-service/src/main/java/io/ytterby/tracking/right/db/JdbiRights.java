package io.ytterby.tracking.right.db;

import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.right.app.Rights;
import io.ytterby.tracking.right.domain.Right;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Many mints draw on one right at once: one guarded statement decides, and a CHECK stands behind it. */
@ApplicationScoped
class JdbiRights implements Rights {
    private final Jdbi jdbi;

    JdbiRights(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryAdd(Right right, Instant at) {
        var gtin = right.gtin();
        var stage = right.stage();
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO source_right (right_id, kind, reference, org, gtin, stage, mass_mg,
                                    valid_from, valid_until, registered_at)
                                VALUES (:id, :kind, :reference, :org, CAST(:gtin AS text), CAST(:stage AS text), :mass,
                                    :from, :until, :at)
                                ON CONFLICT (kind, reference) DO NOTHING""")
                        .bind("id", right.id())
                        .bind("kind", right.kind().name())
                        .bind("reference", right.reference())
                        .bind("org", right.organisation().value())
                        .bind("gtin", gtin == null ? null : gtin.value())
                        .bind("stage", stage == null ? null : stage.name())
                        .bind("mass", right.mass().milligrams())
                        .bind("from", right.validity().from())
                        .bind("until", right.validity().until())
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public Optional<Right> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM source_right WHERE right_id = :id")
                .bind("id", id)
                .map((row, context) -> right(row))
                .findOne());
    }

    @Override
    public Optional<Right> find(SourceOfRight.Kind kind, String reference) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM source_right WHERE kind = :kind AND reference = :reference")
                        .bind("kind", kind.name())
                        .bind("reference", reference)
                        .map((row, context) -> right(row))
                        .findOne());
    }

    @Override
    public List<Right> list(@Nullable OrganisationId of, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM source_right
                         WHERE (CAST(:org AS text) IS NULL OR org = :org)
                           AND (CAST(:after AS uuid) IS NULL OR right_id > CAST(:after AS uuid))
                         ORDER BY right_id LIMIT :limit""")
                .bind("org", of == null ? null : of.value())
                .bind("after", after == null ? null : after.toString())
                .bind("limit", limit)
                .map((row, context) -> right(row))
                .list());
    }

    @Override
    public Optional<UUID> tryDraw(LotCard card, Mass mass, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE source_right SET drawn_mg = drawn_mg + :mass
                         WHERE kind = :kind AND reference = :reference AND org = :org
                           AND (gtin IS NULL OR gtin = :gtin) AND (stage IS NULL OR stage = :stage)
                           AND :day BETWEEN valid_from AND valid_until AND drawn_mg + :mass <= mass_mg""")
                .bind("mass", mass.milligrams())
                .bind("kind", card.source().kind().name())
                .bind("reference", card.source().reference())
                .bind("org", card.producer().value())
                .bind("gtin", card.gtin().value())
                .bind("stage", card.stage().name())
                .bind("day", day)
                .executeAndReturnGeneratedKeys("right_id")
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public void giveBack(UUID right, Mass mass) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE source_right SET drawn_mg = drawn_mg - :mass WHERE right_id = :id")
                .bind("mass", mass.milligrams())
                .bind("id", right)
                .execute());
    }

    private static Right right(ResultSet row) throws SQLException {
        var gtin = row.getString("gtin");
        var stage = row.getString("stage");
        return new Right(
                row.getObject("right_id", UUID.class),
                SourceOfRight.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                new OrganisationId(row.getString("org")),
                gtin == null ? null : new Gtin(gtin),
                stage == null ? null : Stage.valueOf(stage),
                new Mass(row.getLong("mass_mg")),
                new Mass(row.getLong("drawn_mg")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }
}
