package io.ytterby.licensing.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.licensing.intake.app.ImportApplications.Drafted;
import io.ytterby.licensing.intake.app.ImportApplications.Report;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, or would come of it.
 *
 * @param drafted how many applications were written; in a dry run how many would be
 * @param errors each with its row (1 is the header) and column
 */
record ImportReply(boolean dryRun, int drafted, List<ApplicationReply> applications, List<CellError> errors) {
    /**
     * An application of the table.
     *
     * @param reference its key in the table
     * @param right whether nothing is wrong with it
     * @param id absent if it was not written
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationReply(
            String reference,
            int row,
            int lines,
            boolean right,
            @Nullable UUID id) {}

    /** A cell, or a row where the column is empty, and what is wrong with it. */
    record CellError(int row, String column, String detail) {
        FieldError asField() {
            return new FieldError("#row=" + row, column.isEmpty() ? detail : column + " " + detail);
        }
    }

    static ImportReply of(Report report, boolean dryRun) {
        return new ImportReply(
                dryRun,
                Math.toIntExact(
                        report.drafted().stream().filter(Drafted::isRight).count()),
                report.drafted().stream().map(ImportReply::application).toList(),
                report.faults().stream()
                        .map(fault -> new CellError(fault.row(), fault.column(), fault.says()))
                        .toList());
    }

    private static ApplicationReply application(Drafted one) {
        var id = one.id();
        return new ApplicationReply(one.key(), one.row(), one.lines(), one.isRight(), id == null ? null : id.value());
    }
}
