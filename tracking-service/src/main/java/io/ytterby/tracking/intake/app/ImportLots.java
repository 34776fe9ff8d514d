package io.ytterby.tracking.intake.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.intake.domain.Fault;
import io.ytterby.tracking.intake.domain.LotColumn;
import io.ytterby.tracking.intake.domain.LotRow;
import io.ytterby.tracking.intake.domain.LotSheet;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers every lot of a table as if each had been sent by itself, or none of them. Rows are entered first and coded
 * only when all could be: a table with a fault uses up no gram numbers.
 */
@ApplicationScoped
public class ImportLots {
    private final MintLot mintLot;

    ImportLots(MintLot mintLot) {
        this.mintLot = mintLot;
    }

    /** @param operation its mint; null in a dry run, and where the table has a fault */
    public record Entered(int row, Lot lot, @Nullable OperationId operation) {}

    /** What came of it, or would come of it. */
    public record Report(List<Entered> lots, List<Fault> faults) {
        public Report {
            lots = List.copyOf(lots);
            faults = List.copyOf(faults);
        }
    }

    /** The caller's transaction is to be rolled back if there is a fault. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report write(String csv, Actor actor) {
        var entered = enter(csv, actor);
        if (!entered.faults().isEmpty()) return entered;
        var coded = entered.lots().stream()
                .map(one -> new Entered(one.row(), one.lot(), mintLot.code(actor, one.lot())))
                .toList();
        return new Report(coded, List.of());
    }

    /** The same, and nothing of it stays. */
    public Report tryOut(String csv, Actor actor) {
        QuarkusTransaction.begin();
        try {
            return enter(csv, actor);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Report enter(String csv, Actor actor) {
        var sheet = LotSheet.read(csv, actor.organisation());
        var faults = new ArrayList<>(sheet.faults());
        var entered = new ArrayList<Entered>();
        for (var row : sheet.rows()) {
            switch (mintLot.enter(row.card(), row.mass())) {
                case LotOutcome.Done<Lot> done -> entered.add(new Entered(row.row(), done.value(), null));
                case LotOutcome.Refused<Lot> refused -> {
                    if (faults.stream().noneMatch(fault -> fault.row() == row.row()))
                        faults.add(fault(row, refused.why()));
                }
            }
        }
        return new Report(entered, faults);
    }

    private static Fault fault(LotRow row, LotRefusal why) {
        return switch (why) {
            case LotRefusal.NumberTaken taken ->
                new Fault(row.row(), LotColumn.LOT_NUMBER.title(), "has been used for this GTIN before.");
            case LotRefusal.TooLight light ->
                new Fault(row.row(), LotColumn.MASS_MG.title(), "must be a gram or more: coded goods are.");
            case LotRefusal.RightUnknown unknown ->
                new Fault(row.row(), LotColumn.SOURCE_REFERENCE.title(), "is registered by nobody.");
            case LotRefusal.RightUnfit unfit ->
                new Fault(
                        row.row(), LotColumn.SOURCE_REFERENCE.title(), "is registered for another " + unfit.in() + ".");
            case LotRefusal.RightOverdrawn over ->
                new Fault(
                        row.row(),
                        LotColumn.SOURCE_REFERENCE.title(),
                        "has " + over.left() + " left, and " + over.asked() + " are asked.");
            default -> new Fault(row.row(), "", "The lot cannot be registered now.");
        };
    }
}
