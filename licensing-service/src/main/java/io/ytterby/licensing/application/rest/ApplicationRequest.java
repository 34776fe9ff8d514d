package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new application. Only the destination is needed at first; submitting tells what is missing. */
record ApplicationRequest(
        @NotNull CountryCode destination,

        @Pattern(regexp = ApplicationRequest.WORD, message = "must be a word such as civil or military.") @Nullable
        String endUserType,

        @Size(max = 2000) @Nullable String endUse,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyRequest> parties,
        @Size(max = 200) @Nullable List<@NotNull @Valid GoodsRequest> goods) {
    static final String WORD = "[a-z][a-z0-9_]{0,39}";

    /** A party: by its id on the registry, or by name and country. */
    record PartyRequest(
            @NotNull Party.Role role,
            @Nullable OrganisationId organisationId,
            @Size(min = 1, max = 200) @Nullable String name,
            @Nullable CountryCode country) {
        PartyRequest {
            if (organisationId == null && (name == null || name.isBlank() || country == null))
                throw new IllegalArgumentException("Name the party by organisationId, or by name and country.");
        }

        Party toParty(int number, CountryCode destination) {
            var shown = name == null ? String.valueOf(organisationId) : name.strip();
            return new Party(number, role, organisationId, shown, country == null ? destination : country);
        }
    }

    /**
     * A line of goods.
     *
     * @param netMassMg in milligrams, without packing
     */
    record GoodsRequest(
            @NotNull ControlCode controlCode,
            @NotNull HsCode hsCode,
            @NotBlank @Size(max = 500) String description,
            @Positive long netMassMg,
            @NotNull Money value) {
        GoodsLine toLine(int line) {
            return new GoodsLine(line, controlCode, hsCode, description.strip(), new Mass(netMassMg), value);
        }
    }

    Content toContent() {
        return new Content(
                destination,
                endUserType == null ? "civil" : endUserType,
                endUse == null ? "" : endUse.strip(),
                parties(parties, destination),
                goods(goods));
    }

    static List<Party> parties(@Nullable List<PartyRequest> asked, CountryCode destination) {
        var found = new ArrayList<Party>();
        if (asked != null) asked.forEach(one -> found.add(one.toParty(found.size() + 1, destination)));
        return found;
    }

    static List<GoodsLine> goods(@Nullable List<GoodsRequest> asked) {
        var found = new ArrayList<GoodsLine>();
        if (asked != null) asked.forEach(one -> found.add(one.toLine(found.size() + 1)));
        return found;
    }
}
