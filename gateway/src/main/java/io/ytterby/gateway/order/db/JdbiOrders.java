package io.ytterby.gateway.order.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.order.app.Orders;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One row an order; its lines are one document, since nobody but its buyer reads them, and only as a whole. */
@Singleton
class JdbiOrders implements Orders {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiOrders(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<PurchaseOrder> find(OrganisationId organisation, String poNo) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM purchase_order WHERE organisation = :organisation AND po_no = :poNo")
                .bind("organisation", organisation.value())
                .bind("poNo", poNo)
                .map((row, context) -> order(row))
                .findOne());
    }

    @Override
    public List<PurchaseOrder> list(OrganisationId organisation, @Nullable String after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM purchase_order WHERE organisation = :organisation AND po_no > :after
                         ORDER BY po_no LIMIT :most""")
                .bind("organisation", organisation.value())
                .bind("after", after == null ? "" : after)
                .bind("most", most)
                .map((row, context) -> order(row))
                .list());
    }

    @Override
    public long count(OrganisationId organisation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM purchase_order WHERE organisation = :organisation")
                        .bind("organisation", organisation.value())
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public boolean tryAdd(PurchaseOrder order, PersonId by) {
        return written("""
                INSERT INTO purchase_order (organisation, po_no, version, content, changed_by, changed_at)
                VALUES (:organisation, :poNo, :version, CAST(:content AS jsonb), :by, :at) ON CONFLICT DO NOTHING""", order, by);
    }

    @Override
    public boolean tryReplace(PurchaseOrder order, PersonId by) {
        return written("""
                UPDATE purchase_order SET version = :version, content = CAST(:content AS jsonb), changed_by = :by, changed_at = :at
                 WHERE organisation = :organisation AND po_no = :poNo AND version = :version - 1""", order, by);
    }

    private boolean written(String sql, PurchaseOrder order, PersonId by) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("organisation", order.organisation().value())
                        .bind("poNo", order.poNo())
                        .bind("version", order.version())
                        .bind("content", text(OrderDocument.of(order)))
                        .bind("by", by.value())
                        .bind("at", order.changedAt())
                        .execute());
    }

    private String text(OrderDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("an order that cannot be written as JSON", never);
        }
    }

    private PurchaseOrder order(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("content"), OrderDocument.class)
                    .order(
                            new OrganisationId(row.getString("organisation")),
                            row.getString("po_no"),
                            row.getLong("version"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException broken) {
            throw new SQLException("the order " + row.getString("po_no") + " cannot be read", broken);
        }
    }
}
