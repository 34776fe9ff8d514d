package io.ytterby.gateway.watch.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.watch.app.Warning;
import io.ytterby.gateway.watch.app.WatchRules;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Watch rules and warnings as their organisation sends and reads them. */
public final class WatchV1 {
    private WatchV1() {}

    /** All rules: what is left out is gone. */
    public record Request(@NotNull @Size(max = 100) List<@Valid @NotNull Rule> rules) {
        /** @throws ProblemException 400 if a rule lacks what its kind needs, or two have one id */
        List<WatchRule> read() {
            var wrong = new ArrayList<FieldError>();
            var ids = new HashSet<String>();
            for (int i = 0; i < rules.size(); i++) {
                var rule = rules.get(i);
                if (!ids.add(rule.id)) wrong.add(new FieldError("/rules/" + i + "/id", "is the id of another rule."));
                need(rule, WatchRule.Kind.LICENCE_EXPIRES, rule.days, "/rules/" + i + "/days", wrong);
                need(rule, WatchRule.Kind.QUANTITY_BELOW_CALL_OFFS, rule.callOffs, "/rules/" + i + "/callOffs", wrong);
                if (rule.kind == WatchRule.Kind.SHARE_ABOVE_LINE && rule.orders != null && !rule.orders.isEmpty())
                    wrong.add(new FieldError(
                            "/rules/" + i + "/orders",
                            "has no meaning for SHARE_ABOVE_LINE: shares are of all supply."));
            }
            if (!wrong.isEmpty()) throw new ProblemException(Problems.invalid(wrong));
            return rules.stream().map(Rule::read).toList();
        }

        private static void need(
                Rule rule, WatchRule.Kind kind, @Nullable Integer value, String pointer, List<FieldError> wrong) {
            if (rule.kind == kind && value == null) wrong.add(new FieldError(pointer, "is needed for " + kind + "."));
            if (rule.kind != kind && value != null) wrong.add(new FieldError(pointer, "is only for " + kind + "."));
        }
    }

    /**
     * One rule.
     *
     * @param id your own name for it; a warning is given once for a rule, a subject and an occasion
     * @param days for {@code LICENCE_EXPIRES}: so many days before
     * @param callOffs for {@code QUANTITY_BELOW_CALL_OFFS}: the next so many
     * @param orders only what these purchase orders name; all that you may see if it is absent or empty; not for
     *     {@code SHARE_ABOVE_LINE}, which looks at declared rows as they are and at lots as your last whole exposure report
     *     counted them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                    message = "has 1 to 64 letters, digits, dots, dashes and underscores.")
            String id,

            @NotNull WatchRule.Kind kind,
            @Nullable @Min(1) @Max(730) Integer days,
            @Nullable @Min(1) @Max(100) Integer callOffs,
            @Nullable @Size(max = 200) List<@NotNull @Size(min = 1, max = 64) String> orders) {
        WatchRule read() {
            return new WatchRule(
                    id,
                    kind,
                    days == null ? 0 : days,
                    callOffs == null ? 0 : callOffs,
                    orders == null ? Set.of() : new HashSet<>(orders));
        }

        static Rule of(WatchRule rule) {
            return new Rule(
                    rule.id(),
                    rule.kind(),
                    rule.days() == 0 ? null : rule.days(),
                    rule.callOffs() == 0 ? null : rule.callOffs(),
                    rule.orders().stream().sorted().toList());
        }
    }

    /** The rules as they are kept. */
    public record Reply(long version, List<Rule> rules) {
        static Reply of(WatchRules.Document document) {
            return new Reply(
                    document.version(), document.rules().stream().map(Rule::of).toList());
        }
    }

    /**
     * That a person has taken note.
     *
     * @param note what there is to say; may be left out
     */
    public record Acknowledgement(@Nullable @Size(max = 500) String note) {}

    /** A warning; its components are the columns of the CSV. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WarningV1(
            UUID warningId,
            String rule,
            String kind,
            String subject,
            String says,
            Instant raisedAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String note) {
        static WarningV1 of(Warning warning) {
            return new WarningV1(
                    warning.id(),
                    warning.rule(),
                    warning.kind().name(),
                    warning.subject(),
                    warning.says(),
                    warning.raisedAt(),
                    warning.acknowledgedBy(),
                    warning.acknowledgedAt(),
                    warning.note());
        }
    }
}
