package io.ytterby.tracking.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.tracking.intake.app.ImportLots.Entered;
import io.ytterby.tracking.intake.app.ImportLots.Report;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, or would come of it.
 *
 * @param registered how many lots were registered; in a dry run how many would be
 * @param errors each with its row (1 is the header) and column
 */
record LotImportReply(boolean dryRun, int registered, List<ImportedLot> lots, List<CellError> errors) {
    /**
     * A lot of the table.
     *
     * @param lotId absent in a dry run
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportedLot(
            int row,
            String gtin,
            String lotNumber,
            long massMg,
            long grams,
            String right,
            @Nullable UUID lotId,
            @Nullable UUID operationId) {
        static ImportedLot of(Entered entered) {
            var lot = entered.lot();
            var operation = entered.operation();
            return new ImportedLot(
                    entered.row(),
                    lot.card().gtin().value(),
                    lot.card().number().value(),
                    lot.mass().milligrams(),
                    lot.grams(),
                    lot.card().source().standing(),
                    operation == null ? null : lot.id().value(),
                    operation == null ? null : operation.value());
        }
    }

    /** A cell, or a row where the column is empty, and what is wrong with it. */
    record CellError(int row, String column, String detail) {
        FieldError asField() {
            return new FieldError("#row=" + row, column.isEmpty() ? detail : column + " " + detail);
        }
    }

    static LotImportReply of(Report report, boolean dryRun) {
        return new LotImportReply(
                dryRun,
                report.faults().isEmpty() ? report.lots().size() : 0,
                report.lots().stream().map(ImportedLot::of).toList(),
                report.faults().stream()
                        .map(fault -> new CellError(fault.row(), fault.column(), fault.says()))
                        .toList());
    }
}
