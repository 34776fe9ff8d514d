package io.ytterby.licensing.licence.rest;

import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.app.IssueLicence.LineOrder;
import io.ytterby.licensing.licence.app.IssueLicence.Order;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different on the new licence; all else stays as it was.
 *
 * @param validUntil its last day; null keeps that of the old one
 * @param consigneeOrgs all of them; null keeps those of the old one
 * @param lines those that change; the others stay
 */
record ReissueRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate validUntil,
        @Size(max = 100) @Nullable List<@NotNull OrganisationId> consigneeOrgs,
        @Size(max = 100) @Nullable List<@NotNull @Valid LineChange> lines) {

    /**
     * @param line of the old licence
     * @param massMg all of it, what has been drawn included; null keeps it
     * @param valueMinor all of it in the minor unit of the line's currency; null keeps it
     */
    record LineChange(
            @Positive int line,
            @Positive @Nullable Long massMg,
            @PositiveOrZero @Nullable Long valueMinor) {}

    Order toOrder(Licence old, Actor regulator) {
        var parties = old.parties();
        var until = validUntil == null ? old.validity().until() : validUntil;
        return new Order(
                old.application(),
                old.kind(),
                parties.holder(),
                parties.endUser(),
                consigneeOrgs == null ? parties.consignees() : consigneeOrgs,
                old.destination(),
                old.lines().stream().map(this::order).toList(),
                new Validity(old.validity().from(), until),
                regulator);
    }

    private LineOrder order(LicenceLine line) {
        var change = Optional.ofNullable(lines).orElse(List.of()).stream()
                .filter(one -> one.line() == line.number())
                .findFirst();
        return new LineOrder(
                line.controlCode(),
                line.hsCode(),
                line.description(),
                change.map(LineChange::massMg).map(Mass::new).orElse(line.mass().issued()),
                new Money(
                        line.value().currency(),
                        change.map(LineChange::valueMinor).orElse(line.value().issuedMinor())),
                line.control().by(),
                line.control().elements().stream().collect(Collectors.toMap(ElementBook::element, ElementBook::cap)),
                line.control().subPeriod());
    }
}
