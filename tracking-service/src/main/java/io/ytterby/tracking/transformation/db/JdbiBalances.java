package io.ytterby.tracking.transformation.db;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.app.Balances;
import io.ytterby.tracking.transformation.domain.Balance;
import io.ytterby.tracking.transformation.domain.ElementBook;
import io.ytterby.tracking.transformation.domain.Fraction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Books as rows: one of the run, one of each element. */
@ApplicationScoped
class JdbiBalances implements Balances {
    private final Jdbi jdbi;

    JdbiBalances(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void write(OperationId operation, Balance balance) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO process_balance (operation_id, in_mg, auxiliary_mg, out_mg, loss_mg)
                            VALUES (:operation, :in, :auxiliary, :out, :loss)""")
                    .bind("operation", operation.value())
                    .bind("in", balance.in().milligrams())
                    .bind("auxiliary", balance.auxiliary().milligrams())
                    .bind("out", balance.out().milligrams())
                    .bind("loss", balance.loss().milligrams())
                    .execute();
            balance.books().forEach(book -> write(handle, operation, book));
        });
    }

    private static void write(Handle handle, OperationId operation, ElementBook book) {
        handle.createUpdate("""
                        INSERT INTO element_balance (operation_id, element, amount_in, amount_out, lost,
                            allowed_difference, allowed_loss, trace)
                        VALUES (:operation, :element, :in, :out, :lost, :difference, :loss, :trace)""")
                .bind("operation", operation.value())
                .bind("element", book.element().name())
                .bind("in", book.in().toString())
                .bind("out", book.out().toString())
                .bind("lost", book.loss().toString())
                .bind("difference", book.allowedDifference().toString())
                .bind("loss", book.allowedLoss().toString())
                .bind("trace", book.trace())
                .execute();
    }

    @Override
    public Optional<Balance> find(OperationId operation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT in_mg, auxiliary_mg, out_mg, loss_mg FROM process_balance WHERE operation_id = :operation")
                .bind("operation", operation.value())
                .map((row, context) -> new Balance(
                        new Mass(row.getLong("in_mg")),
                        new Mass(row.getLong("auxiliary_mg")),
                        new Mass(row.getLong("out_mg")),
                        new Mass(row.getLong("loss_mg")),
                        books(handle, operation)))
                .findOne());
    }

    private static List<ElementBook> books(Handle handle, OperationId operation) {
        return handle
                .createQuery("SELECT * FROM element_balance WHERE operation_id = :operation")
                .bind("operation", operation.value())
                .map((row, context) -> new ElementBook(
                        Element.valueOf(row.getString("element")),
                        Fraction.parse(row.getString("amount_in")),
                        Fraction.parse(row.getString("amount_out")),
                        Fraction.parse(row.getString("lost")),
                        Fraction.parse(row.getString("allowed_difference")),
                        Fraction.parse(row.getString("allowed_loss")),
                        row.getBoolean("trace")))
                .stream()
                .sorted(Comparator.comparing(ElementBook::element))
                .toList();
    }
}
