package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.LicenceKind;
import io.ytterby.licensing.application.rest.ApplicationRequest.GoodsRequest;
import io.ytterby.licensing.application.rest.ApplicationRequest.WantedValidity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a draft: what is not sent stays; a list that is sent replaces the whole list. */
record ApplicationPatch(
        @Nullable CountryCode destination,

        @Pattern(regexp = ApplicationRequest.WORD, message = "must be a word such as civil or military.") @Nullable
        String endUserType,

        @Size(max = 2000) @Nullable String endUse,
        @Nullable LicenceKind licenceKind,
        @Size(max = 100) @Nullable String reference,
        @Nullable WantedValidity wantedValidity,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartyRequest> parties,
        @Size(max = 200) @Nullable List<@NotNull @Valid GoodsRequest> goods) {

    Content on(Content now) {
        var country = destination == null ? now.destination() : destination;
        return new Content(
                country,
                endUserType == null ? now.endUserType() : endUserType,
                endUse == null ? now.endUse() : endUse.strip(),
                licenceKind == null ? now.licenceKind() : licenceKind,
                reference == null ? now.reference() : reference.strip(),
                wantedValidity == null ? now.wanted() : wantedValidity.toValidity(),
                parties == null ? now.parties() : ApplicationRequest.parties(parties, country),
                goods == null ? now.goods() : ApplicationRequest.goods(goods));
    }
}
