package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.gateway.duty.app.ListAlternates.Found;
import io.ytterby.gateway.duty.app.ListAlternates.Listed;
import io.ytterby.gateway.duty.app.PermitNeeds;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.Grade;
import io.ytterby.gateway.duty.domain.MagnetType;
import io.ytterby.gateway.duty.domain.Route;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alternates as they are declared and listed. */
public final class AlternatesV1 {
    private AlternatesV1() {}

    /** All of your own: what is left out is gone. */
    public record OwnAlternates(@NotNull @Size(max = 200) List<@Valid @NotNull AlternateV1> alternates) {
        /** @throws ProblemException 400 if one says more than its evidence holds, or two have one id */
        List<Alternate> read() {
            var wrong = new ArrayList<FieldError>();
            var ids = new HashSet<String>();
            for (int i = 0; i < alternates.size(); i++) {
                if (!ids.add(alternates.get(i).id()))
                    wrong.add(new FieldError("/alternates/" + i + "/id", "is the id of another alternate."));
                alternates.get(i).check("/alternates/" + i, wrong);
            }
            if (!wrong.isEmpty()) throw new ProblemException(Problems.invalid(wrong));
            return alternates.stream().map(AlternateV1::read).toList();
        }
    }

    /** Your own as they are kept. */
    public record Own(long version, List<AlternateV1> alternates) {
        static Own of(Declared.Document<Alternate> document) {
            return new Own(
                    document.version(),
                    document.items().stream().map(AlternateV1::of).toList());
        }
    }

    /** All that could be used, the best evidence first. */
    public record Reply(Instant asOf, CountryCode exportFrom, CountryCode destination, List<Item> items) {
        static Reply of(Found found) {
            return new Reply(
                    found.asOf(),
                    found.way().exportFrom(),
                    found.way().destination(),
                    found.items().stream().map(Item::of).toList());
        }
    }

    /** @param own whether it is your own record */
    public record Item(AlternateV1 alternate, boolean own, Permit permit) {
        static Item of(Listed one) {
            return new Item(AlternateV1.of(one.alternate()), one.own(), Permit.of(one));
        }
    }

    /**
     * Whether it needs an export permit that way, as the control list has it on that day.
     *
     * @param licence the list's own word; absent if it was not answered
     * @param basis the instruments it rests on
     * @param says what to do about it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Permit(
            PermitNeeds.Need need,
            String licence,
            List<String> basis,
            List<String> controlCodes,
            @Nullable String controlListVersion,
            String says) {
        static Permit of(Listed one) {
            var answer = one.permit();
            boolean stated = !one.alternate().weightPercent().isEmpty();
            return new Permit(
                    answer.need(),
                    answer.licence(),
                    answer.basis(),
                    answer.controlCodes(),
                    answer.controlListVersion(),
                    switch (answer.need()) {
                        case NEEDED -> "An export permit is needed.";
                        case NOT_NEEDED -> "No export permit is needed, for a civil end user and this composition.";
                        case MANUAL_REVIEW -> "The control list wants a person to look at it.";
                        case NOT_KNOWN ->
                            stated
                                    ? "The control list did not answer. Ask again."
                                    : "Nobody states what is in it: state its composition.";
                    });
        }
    }

    /** One alternate; its components are the columns of the CSV. */
    public record Row(
            String id,
            String name,
            Route route,
            @Nullable String part,
            String replaces,
            MagnetType type,
            Grade grade,
            String source,
            @Nullable String reference,
            @Nullable LocalDate on,
            @Nullable BigDecimal costFromPct,
            @Nullable BigDecimal costToPct,
            @Nullable String costSource,
            PermitNeeds.Need permit,
            String permitBasis,
            boolean own,
            @Nullable String note) {
        static Row of(Item item) {
            var one = item.alternate;
            var cost = one.cost();
            return new Row(
                    one.id(),
                    one.name(),
                    one.route(),
                    one.part(),
                    one.replaces(),
                    one.type(),
                    one.evidence().grade(),
                    one.evidence().source(),
                    one.evidence().reference(),
                    one.evidence().on(),
                    cost == null ? null : cost.fromPct(),
                    cost == null ? null : cost.toPct(),
                    cost == null ? null : cost.source(),
                    item.permit.need,
                    String.join(" ", item.permit.basis),
                    item.own,
                    one.note());
        }
    }
}
