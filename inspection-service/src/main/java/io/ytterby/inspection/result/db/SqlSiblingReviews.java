package io.ytterby.inspection.result.db;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.result.app.SiblingReviews;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sibling reviews in PostgreSQL. */
@Singleton
class SqlSiblingReviews implements SiblingReviews {
    private final Jdbi jdbi;

    SqlSiblingReviews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(UUID result, OrderId order) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO sibling_review VALUES (?, ?)", result, order.value()));
    }

    @Override
    public List<OrderId> of(UUID result) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT order_id FROM sibling_review WHERE result_id = :result ORDER BY order_id")
                .bind("result", result)
                .mapTo(UUID.class)
                .map(OrderId::new)
                .list());
    }
}
