package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.buyer.domain.CsvCells;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.gateway.duty.domain.DeclaredRow;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Declared supply as its organisation sends and reads it. */
public final class SupplyRowsV1 {
    static final int MOST = 5_000;
    private static final long MOST_MG = 1_000_000_000_000_000L;
    private static final List<String> COLUMNS = List.of("material", "stage", "country", "massMg", "supplier", "source");

    private SupplyRowsV1() {}

    /** All rows: what is left out is gone. */
    public record SupplyRows(@NotNull @Size(max = MOST) List<@Valid @NotNull SupplyRowV1> rows) {
        List<DeclaredRow> read() {
            return rows.stream().map(SupplyRowV1::read).toList();
        }
    }

    /**
     * One row; its components are the columns of the CSV.
     *
     * @param material an element's symbol, or your word for what is no element: {@code NdFeB magnet}
     * @param supplier in your own words
     * @param source the document, contract or statement that says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SupplyRowV1(
            @NotBlank @Size(max = 60) String material,
            @NotNull SupplyStage stage,
            @NotNull CountryCode country,
            @Min(1) @Max(MOST_MG) long massMg,
            @Nullable @Size(max = 200) String supplier,
            @NotBlank @Size(max = 500) String source) {
        DeclaredRow read() {
            return new DeclaredRow(material.strip(), stage, country, massMg, supplier, source);
        }

        static SupplyRowV1 of(DeclaredRow row) {
            return new SupplyRowV1(
                    row.material(), row.stage(), row.country(), row.massMg(), row.supplier(), row.source());
        }
    }

    /** The rows as they are kept. */
    public record Reply(long version, List<SupplyRowV1> rows) {
        static Reply of(Declared.Document<DeclaredRow> document) {
            return new Reply(
                    document.version(),
                    document.items().stream().map(SupplyRowV1::of).toList());
        }
    }

    /** @throws ProblemException 400 with the cell that is wrong, for every one of them */
    static SupplyRows table(String text) {
        var lines = CsvCells.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS))
            throw new ProblemException(
                    Problems.invalid("line 1", "must be the columns " + String.join(",", COLUMNS) + "."));
        var wrong = new ArrayList<FieldError>();
        var rows = new ArrayList<SupplyRowV1>();
        for (int i = 1; i < lines.size(); i++)
            row(lines.get(i), "/rows/" + (i - 1), wrong).ifPresent(rows::add);
        if (!wrong.isEmpty()) throw new ProblemException(Problems.invalid(wrong));
        return new SupplyRows(rows);
    }

    private static Optional<SupplyRowV1> row(List<String> cells, String pointer, List<FieldError> wrong) {
        if (cells.size() != COLUMNS.size()) {
            wrong.add(new FieldError(pointer, "must have " + COLUMNS.size() + " cells."));
            return Optional.empty();
        }
        int before = wrong.size();
        var stage = SupplyStage.named(cells.get(1));
        if (stage.isEmpty()) wrong.add(new FieldError(pointer + "/stage", "is no stage such as separation."));
        if (!cells.get(2).matches("[A-Z]{2}"))
            wrong.add(new FieldError(pointer + "/country", "is no code such as DE."));
        if (!cells.get(3).matches("[0-9]{1,16}"))
            wrong.add(new FieldError(pointer + "/massMg", "must be a whole number of milligrams."));
        if (wrong.size() > before || stage.isEmpty()) return Optional.empty();
        return Optional.of(new SupplyRowV1(
                cells.get(0),
                stage.get(),
                new CountryCode(cells.get(2)),
                Long.parseLong(cells.get(3)),
                cells.get(4).isEmpty() ? null : cells.get(4),
                cells.get(5)));
    }
}
