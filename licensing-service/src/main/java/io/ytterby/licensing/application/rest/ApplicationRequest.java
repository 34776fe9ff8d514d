package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.LicenceKind;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new application. Only the destination is needed at first; submitting tells what is missing.
 *
 * @param licenceKind null for INDIVIDUAL
 * @param reference the exporter's own number for it
 * @param wantedValidity null for the longest
 */
record ApplicationRequest(
        @NotNull CountryCode destination,

        @Pattern(regexp = ApplicationRequest.WORD, message = "must be a word such as civil or military.") @Nullable
        String endUserType,

        @Size(max = 2000) @Nullable String endUse,
        @Nullable LicenceKind licenceKind,
        @Size(max = 100) @Nullable String reference,
        @Nullable WantedValidity wantedValidity,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyRequest> parties,
        @Size(max = 200) @Nullable List<@NotNull @Valid GoodsRequest> goods) {
    static final String WORD = "[a-z][a-z0-9_]{0,39}";
    private static final int LAST_YEAR = 9999;

    /** From which day until which day, both included. */
    record WantedValidity(LocalDate from, LocalDate until) {
        WantedValidity {
            if (from == null || until == null) throw new IllegalArgumentException("Give from and until.");
            if (until.isBefore(from) || until.getYear() > LAST_YEAR || from.getYear() < 1)
                throw new IllegalArgumentException("until must be a day of this era, and not before from.");
        }

        Validity toValidity() {
            return new Validity(from, until);
        }
    }

    /**
     * A line of goods.
     *
     * @param netMassMg in milligrams, without packing
     * @param item what the requirement engine asks about; null where it is not said
     */
    record GoodsRequest(
            @NotNull ControlCode controlCode,
            @NotNull HsCode hsCode,
            @NotBlank @Size(max = 500) String description,
            @Positive long netMassMg,
            @NotNull Money value,
            @Valid @Nullable DeclaredItem item) {
        GoodsLine toLine(int line) {
            return new GoodsLine(
                    line,
                    controlCode,
                    hsCode,
                    description.strip(),
                    new Mass(netMassMg),
                    value,
                    item == null ? null : item.toGoods());
        }
    }

    Content toContent() {
        return new Content(
                destination,
                endUserType == null ? "civil" : endUserType,
                endUse == null ? "" : endUse.strip(),
                licenceKind == null ? LicenceKind.INDIVIDUAL : licenceKind,
                reference == null ? "" : reference.strip(),
                wantedValidity == null ? null : wantedValidity.toValidity(),
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
