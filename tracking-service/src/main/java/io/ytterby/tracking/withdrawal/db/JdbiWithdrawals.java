package io.ytterby.tracking.withdrawal.db;

import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.RevokedRanges.Range;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.withdrawal.app.Withdrawals;
import io.ytterby.tracking.withdrawal.domain.BlockCard;
import io.ytterby.tracking.withdrawal.domain.Withdrawal;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Ground;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The unique range is the guard: of two that withdraw the same, one adds and the other finds it. */
@ApplicationScoped
class JdbiWithdrawals implements Withdrawals {
    private static final RowMapper<Range> RANGE = (row, context) -> new Range(row.getLong("g0"), row.getLong("g1"));
    private static final RowMapper<Withdrawal> WITHDRAWAL = (row, context) -> new Withdrawal(
            row.getObject("withdrawal_id", UUID.class),
            Kind.valueOf(row.getString("kind")),
            row.getLong("block_id"),
            new GramRange(row.getLong("g0"), row.getLong("g1")),
            Ground.valueOf(row.getString("ground")),
            row.getString("reason"),
            new PersonId(row.getString("person")),
            new OrganisationId(row.getString("org")),
            row.getObject("at", OffsetDateTime.class).toInstant());
    /** A block that was withdrawn as a whole has its mark too: rows of before there were ranges have nothing else. */
    private static final String REVOKED_BLOCKS =
            "SELECT g0, g1 FROM mint_block WHERE revoked_at IS NOT NULL AND :kind = 'REVOKED'";

    private final Jdbi jdbi;

    JdbiWithdrawals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<BlockCard> block(long blockId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT block.*, EXISTS (SELECT FROM code_withdrawal gone
                                 WHERE gone.block_id = block.block_id AND gone.kind = 'REVOKED'
                                   AND gone.g0 = block.g0 AND gone.g1 = block.g1) OR revoked_at IS NOT NULL AS revoked,
                               EXISTS (SELECT FROM code_withdrawal leaked
                                 WHERE leaked.block_id = block.block_id AND leaked.kind = 'EXPOSED') AS exposed
                          FROM mint_block block WHERE block_id = :block""")
                .bind("block", blockId)
                .map((row, context) -> new BlockCard(
                        new GramBlock(
                                row.getLong("block_id"),
                                row.getString("gtin"),
                                row.getInt("epoch"),
                                row.getLong("g0"),
                                row.getLong("g1")),
                        new LotId(row.getObject("lot_id", UUID.class)),
                        row.getObject("minted_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("revoked"),
                        row.getBoolean("exposed")))
                .findOne());
    }

    @Override
    public boolean tryAdd(Withdrawal withdrawal) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO code_withdrawal
                                    (withdrawal_id, kind, block_id, g0, g1, ground, reason, person, org, at)
                                VALUES (:id, :kind, :block, :from, :end, :ground, :reason, :person, :org, :at)
                                ON CONFLICT ON CONSTRAINT withdrawn_once DO NOTHING""")
                        .bind("id", withdrawal.id())
                        .bind("kind", withdrawal.kind().name())
                        .bind("block", withdrawal.blockId())
                        .bind("from", withdrawal.grams().from())
                        .bind("end", withdrawal.grams().end())
                        .bind("ground", withdrawal.ground().name())
                        .bind("reason", withdrawal.reason())
                        .bind("person", withdrawal.person().value())
                        .bind("org", withdrawal.organisation().value())
                        .bind("at", withdrawal.at())
                        .execute())
                == 1;
    }

    @Override
    public Optional<Withdrawal> find(Kind kind, long blockId, GramRange grams) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM code_withdrawal
                         WHERE kind = :kind AND block_id = :block AND g0 = :from AND g1 = :end""")
                .bind("kind", kind.name())
                .bind("block", blockId)
                .bind("from", grams.from())
                .bind("end", grams.end())
                .map(WITHDRAWAL)
                .findOne());
    }

    @Override
    public List<Withdrawal> of(long blockId, long from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM code_withdrawal WHERE block_id = :block AND g0 >= :from
                         ORDER BY g0, g1, kind LIMIT :limit""")
                .bind("block", blockId)
                .bind("from", from)
                .bind("limit", limit)
                .map(WITHDRAWAL)
                .list());
    }

    @Override
    public boolean tryAddEpoch(int epoch, Ground ground, String reason, Actor by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO withdrawn_epoch (epoch, ground, reason, person, org, at)
                                VALUES (:epoch, :ground, :reason, :person, :org, :at) ON CONFLICT DO NOTHING""")
                        .bind("epoch", epoch)
                        .bind("ground", ground.name())
                        .bind("reason", reason)
                        .bind("person", by.person().value())
                        .bind("org", by.organisation().value())
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public List<Range> ranges(Kind kind) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT g0, g1 FROM code_withdrawal WHERE kind = :kind UNION "
                                + REVOKED_BLOCKS + " ORDER BY g0, g1")
                        .bind("kind", kind.name())
                        .map(RANGE)
                        .list());
    }

    @Override
    public List<Range> rangesOf(Kind kind, Collection<Long> blocks) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT g0, g1 FROM code_withdrawal"
                        + " WHERE kind = :kind AND block_id = ANY(:blocks) UNION " + REVOKED_BLOCKS
                        + " AND block_id = ANY(:blocks) ORDER BY g0, g1")
                .bind("kind", kind.name())
                .bindArray("blocks", Long.class, blocks)
                .map(RANGE)
                .list());
    }

    @Override
    public Set<Integer> epochs() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT epoch FROM withdrawn_epoch").mapTo(Integer.class).stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
