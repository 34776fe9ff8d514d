package io.ytterby.licensing.intake.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kernel.CsvTable;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.app.DraftApplication;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.intake.domain.ApplicationReader;
import io.ytterby.licensing.intake.domain.Column;
import io.ytterby.licensing.intake.domain.Fault;
import io.ytterby.licensing.intake.domain.Line;
import io.ytterby.licensing.intake.domain.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts each application of a table as if it had been sent by itself, and says of each cell what is wrong with it. */
@ApplicationScoped
public class ImportApplications {
    private final DraftApplication draftApplication;
    private final ObjectMapper json;
    private final Validator validator;

    ImportApplications(DraftApplication draftApplication, ObjectMapper json, Validator validator) {
        this.draftApplication = draftApplication;
        this.json = json;
        this.validator = validator;
    }

    /**
     * An application of the table.
     *
     * @param row where it begins
     * @param isRight whether nothing is wrong with it
     * @param id null if something is wrong with it, and in a dry run
     */
    public record Drafted(
            String key,
            int row,
            int lines,
            boolean isRight,
            @Nullable ApplicationId id) {}

    /** What came of it. */
    public record Report(List<Drafted> drafted, List<Fault> faults) {}

    /** Drafts what is right; whether that stays where something is wrong is for the caller's transaction to say. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report draft(String csv, Actor actor) {
        return read(csv, actor);
    }

    /** The same, and nothing of it stays. */
    public Report tryOut(String csv, Actor actor) {
        QuarkusTransaction.begin();
        try {
            var report = read(csv, actor);
            var unwritten = report.drafted().stream()
                    .map(one -> new Drafted(one.key(), one.row(), one.lines(), one.isRight(), null))
                    .toList();
            return new Report(unwritten, report.faults());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Report read(String csv, Actor actor) {
        try {
            var sheet = Sheet.of(CsvTable.parse(csv));
            var faults = new ArrayList<>(sheet.faults());
            if (!faults.isEmpty()) return new Report(List.of(), faults);
            var drafted = new ArrayList<Drafted>();
            sheet.applications().forEach((key, lines) -> drafted.add(draft(key, lines, faults, actor)));
            return new Report(drafted, faults);
        } catch (CsvTable.MalformedException malformed) {
            return new Report(
                    List.of(), List.of(new Fault(malformed.row(), "", String.valueOf(malformed.getMessage()))));
        }
    }

    private Drafted draft(String key, List<Line> lines, List<Fault> faults, Actor actor) {
        var own = lines.stream()
                .map(line -> new Line(line.number(), line.cells(), faults))
                .toList();
        var content = new ApplicationReader(this::item).read(key, own);
        int row = lines.getFirst().number();
        if (content.isEmpty()) return new Drafted(key, row, lines.size(), false, null);
        return switch (draftApplication.draft(content.get(), actor)) {
            case Moved(var application) -> new Drafted(key, row, lines.size(), true, application.id());
            case Refused refused -> {
                faults.addAll(faults(refused, lines));
                yield new Drafted(key, row, lines.size(), false, null);
            }
        };
    }

    private static List<Fault> faults(Refused refused, List<Line> lines) {
        int first = lines.getFirst().number();
        if (!(refused instanceof Refused.Incomplete(var gaps)))
            return List.of(new Fault(first, "", "The application cannot be drafted now."));
        return gaps.stream()
                .map(gap -> {
                    var parts = gap.pointer().split("/", -1);
                    boolean ofGoods = parts.length > 3 && parts[1].equals("goods");
                    int row = ofGoods ? lines.get(Integer.parseInt(parts[2])).number() : first;
                    return new Fault(row, column(parts), gap.says());
                })
                .toList();
    }

    /** The column that a pointer into the application came from. */
    private static String column(String[] parts) {
        if (parts.length > 3 && parts[1].equals("parties"))
            return parts[2].equals("0") ? Column.END_USER_ID.title() : Column.CONSIGNEE_ID.title();
        return parts.length > 1 ? parts[parts.length - 1] : "";
    }

    private Goods item(String text) {
        try {
            var item = json.readValue(text, DeclaredItem.class);
            var violations = validator.validate(item);
            if (violations.isEmpty()) return item.toGoods();
            var first = violations.iterator().next();
            throw new IllegalArgumentException(first.getPropertyPath() + " " + first.getMessage());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
    }
}
