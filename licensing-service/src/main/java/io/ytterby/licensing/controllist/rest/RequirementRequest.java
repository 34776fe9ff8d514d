package io.ytterby.licensing.controllist.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.Goods;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consignment that somebody asks about.
 *
 * @param asOf null for today in Asia/Shanghai
 * @param exporter who sends it, in words; it decides nothing
 * @param partyList null for {@code none}
 */
record RequirementRequest(
        @Nullable LocalDate asOf,
        @NotNull CountryCode exportFrom,
        @NotNull CountryCode destination,
        @Nullable CountryCode onwardDestination,
        @Size(max = 200) @Nullable String exporter,
        @NotNull @Valid Item item,

        @NotNull @Pattern(regexp = RequirementRequest.WORD, message = "must be a word such as civil or military.")
        String endUserType,

        @Size(max = 500) @Nullable String endUse,

        @Pattern(regexp = "none|watch_list|control_list", message = "must be none, watch_list or control_list.")
        @Nullable
        String partyList,

        @Nullable Boolean generalLicenceHeld) {
    static final String WORD = "[a-z][a-z0-9_]{0,39}";

    /**
     * The goods. Shares and percentages are decimals as texts.
     *
     * @param compositionWtPct per cent by weight by element
     */
    record Item(
            @NotNull @Pattern(regexp = WORD, message = "must be a word such as metal or permanent_magnet.")
            String form,

            @Nullable String family,
            @Size(max = 100) @Nullable Map<Element, BigDecimal> compositionWtPct,
            @Nullable BigDecimal purityPct,
            @Nullable HsCode hsCode,

            @Pattern(regexp = WORD, message = "must be a word such as magnet_simple or assembly.") @Nullable
            String stage,

            @Size(max = 20) @Nullable String scopeClause,
            @NotNull CountryCode origin,
            @Nullable BigDecimal cnPart1ValueSharePct,
            @Nullable Boolean madeWithCnTechnology,
            @Nullable Boolean meetsSizeCriteria) {
        /** What the goods refuse is refused while the body is read, so that the answer names the field. */
        Item {
            if (family != null) new AlloyFamily(family).elements();
            if (compositionWtPct != null) Goods.checkShares(compositionWtPct);
            checkPercent("purityPct", purityPct);
            if (cnPart1ValueSharePct != null && cnPart1ValueSharePct.signum() < 0)
                throw new IllegalArgumentException("cnPart1ValueSharePct is never negative.");
        }

        private static void checkPercent(String name, @Nullable BigDecimal percent) {
            if (percent != null && (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0))
                throw new IllegalArgumentException(name + " must be 0 to 100.");
        }

        Goods toGoods() {
            return new Goods(
                    form,
                    family == null ? null : new AlloyFamily(family),
                    compositionWtPct == null ? Map.of() : compositionWtPct,
                    purityPct,
                    hsCode,
                    stage,
                    scopeClause,
                    origin,
                    cnPart1ValueSharePct,
                    madeWithCnTechnology,
                    meetsSizeCriteria);
        }
    }

    Consignment toConsignment(LocalDate today) {
        return new Consignment(
                asOf == null ? today : asOf,
                exportFrom,
                destination,
                onwardDestination,
                item.toGoods(),
                endUserType,
                endUse == null ? "" : endUse,
                partyList == null ? "none" : partyList,
                Boolean.TRUE.equals(generalLicenceHeld));
    }
}
