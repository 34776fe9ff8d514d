package io.ytterby.tracking.lineage.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lineage.app.Traces;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.GoodsCard;
import io.ytterby.tracking.lineage.domain.Made;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lineage.domain.Taking;
import io.ytterby.tracking.lineage.domain.Use;
import io.ytterby.tracking.lot.domain.GramRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Levels of a lineage, each by a statement that descends an index for each of its rows. */
@ApplicationScoped
public class JdbiTraces implements Traces {
    private final Jdbi jdbi;

    public JdbiTraces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Portion> heldBy(LotId lot) {
        var held = jdbi.withHandle(handle -> ranges(handle, TraceSql.HELD, lot));
        return held.isEmpty() ? everHeldBy(lot) : held;
    }

    @Override
    public List<Portion> everHeldBy(LotId lot) {
        return jdbi.withHandle(handle -> {
            var held = ranges(handle, TraceSql.EVER_HELD, lot);
            return held.isEmpty() ? List.of(new Portion(new Goods.Uncoded(lot), null, massOf(handle, lot))) : held;
        });
    }

    private static List<Portion> ranges(Handle handle, String sql, LotId lot) {
        return handle.createQuery(sql)
                .bind("lot", lot.value())
                .map((row, context) ->
                        Portion.of(row.getLong("block_id"), new GramRange(row.getLong("g0"), row.getLong("g1"))))
                .list();
    }

    private static Mass massOf(Handle handle, LotId lot) {
        return handle.createQuery("SELECT remainder_mg FROM lot WHERE lot_id = :lot")
                .bind("lot", lot.value())
                .map((row, context) -> new Mass(row.getLong(1)))
                .findOne()
                .orElse(Mass.ZERO);
    }

    @Override
    public List<Portion> outputsOf(UUID operation) {
        return jdbi.withHandle(handle -> handle.createQuery(TraceSql.OUTPUTS_OF)
                .bind("operation", operation)
                .map((row, context) -> portion(row))
                .list());
    }

    private static Portion portion(ResultSet row) throws SQLException {
        var goods = TraceRows.goods(row, "block_id", "lot_id");
        long from = row.getLong("g0");
        var grams = row.wasNull() ? null : new GramRange(from, row.getLong("g1"));
        return new Portion(goods, grams, new Mass(row.getLong("mass_mg")));
    }

    @Override
    public Optional<Portion> ofGram(long gram) {
        return jdbi.withHandle(handle -> handle.createQuery(TraceSql.OF_GRAM)
                .bind("gram", gram)
                .map((row, context) -> Portion.of(row.getLong("block_id"), GramRange.of(gram, 1)))
                .findOne());
    }

    @Override
    public List<Made> madeOf(Collection<Goods> goods) {
        return jdbi.withHandle(handle -> {
            var made = new LinkedHashMap<Goods, Origination>();
            var blocks = blocks(goods);
            if (blocks.length > 0) read(handle.createQuery(TraceSql.BLOCKS_MADE).bind("blocks", blocks), made);
            var lots = lots(goods);
            if (lots.length > 0) read(handle.createQuery(TraceSql.LOTS_MADE).bind("lots", lots), made);
            return made.values().stream().map(Origination::made).toList();
        });
    }

    private static void read(Query query, Map<Goods, Origination> made) {
        query.map((row, context) -> {
                    var goods = TraceRows.goods(row);
                    var origin = made.get(goods);
                    if (origin == null) {
                        origin = new Origination(row);
                        made.put(goods, origin);
                    }
                    origin.add(row);
                    return goods;
                })
                .list();
    }

    @Override
    public List<Use> usesOf(Collection<Portion> portions) {
        return jdbi.withHandle(handle -> {
            var uses = new LinkedHashMap<Taking, Use>();
            var coded = portions.stream()
                    .filter(portion -> portion.goods() instanceof Goods.Coded)
                    .toList();
            if (!coded.isEmpty()) readUses(ofBlocks(handle, coded), uses);
            var lots = lots(portions.stream().map(Portion::goods).toList());
            if (lots.length > 0) readUses(handle.createQuery(TraceSql.LOTS_USED).bind("lots", lots), uses);
            return List.copyOf(uses.values());
        });
    }

    private static Query ofBlocks(Handle handle, List<Portion> coded) {
        return handle.createQuery(TraceSql.BLOCKS_USED)
                .bind("blocks", blocks(coded.stream().map(Portion::goods).toList()))
                .bind("froms", coded.stream().map(JdbiTraces::from).toArray(Long[]::new))
                .bind("ends", coded.stream().map(JdbiTraces::end).toArray(Long[]::new));
    }

    private static Long from(Portion portion) {
        var grams = portion.grams();
        return grams == null ? 0L : grams.from();
    }

    private static Long end(Portion portion) {
        var grams = portion.grams();
        return grams == null ? Long.MAX_VALUE : grams.end();
    }

    private static void readUses(Query query, Map<Taking, Use> uses) {
        query.map((row, context) -> {
                    var taking = TraceRows.taking(row);
                    if (taking == null) throw new SQLException("an input without a lot");
                    if (TraceRows.isRemainder(row, "input_block", "input_stage")
                            || TraceRows.isRemainder(row, "goods_block", "stage")) return taking;
                    var use = uses.get(taking);
                    var outputs = new ArrayList<GoodsCard>(use == null ? List.of() : use.outputs());
                    var output = TraceRows.card(row);
                    if (!outputs.contains(output)) outputs.add(output);
                    var step = use == null ? TraceRows.step(row, new Mass(row.getLong("taken_mg")), false) : use.step();
                    uses.put(taking, new Use(taking, step, outputs));
                    return taking;
                })
                .list();
    }

    @Override
    public Set<LotId> granted(OrganisationId organisation, Collection<LotId> lots) {
        if (lots.isEmpty()) return Set.of();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lot_id FROM lot_grant WHERE org = :org AND scope = 'full' AND lot_id = ANY(:lots)""")
                .bind("org", organisation.value())
                .bind("lots", lots.stream().map(LotId::value).distinct().toArray(UUID[]::new))
                .map((row, context) -> new LotId(row.getObject(1, UUID.class)))
                .set());
    }

    private static Long[] blocks(Collection<Goods> goods) {
        return goods.stream()
                .flatMap(one -> one instanceof Goods.Coded(var block) ? Stream.of(block) : Stream.<Long>empty())
                .toArray(Long[]::new);
    }

    private static UUID[] lots(Collection<Goods> goods) {
        return goods.stream()
                .flatMap(one -> one instanceof Goods.Uncoded(var lot) ? Stream.of(lot.value()) : Stream.<UUID>empty())
                .toArray(UUID[]::new);
    }
}
