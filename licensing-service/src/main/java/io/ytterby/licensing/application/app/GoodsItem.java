package io.ytterby.licensing.application.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Goods;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The goods of a line as the requirement engine asks about them: the shape of {@code item} in
 * {@code POST /requirements:evaluate}, sent, kept and shown.
 *
 * @param compositionWtPct per cent by weight by element
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoodsItem(
        @NotNull @Pattern(regexp = WORD, message = "must be a word such as metal or permanent_magnet.")
        String form,

        @Size(max = 100) @Nullable String family,
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
    private static final String WORD = "[a-z][a-z0-9_]{0,39}";
    private static final BigDecimal ALL = new BigDecimal(100);

    /** What the goods refuse is refused while the body is read, so that the answer names the field. */
    public GoodsItem {
        if (family != null) new AlloyFamily(family).elements();
        if (compositionWtPct != null) Goods.checkShares(compositionWtPct);
        if (purityPct != null && (purityPct.signum() < 0 || purityPct.compareTo(ALL) > 0))
            throw new IllegalArgumentException("purityPct must be 0 to 100.");
        if (cnPart1ValueSharePct != null && cnPart1ValueSharePct.signum() < 0)
            throw new IllegalArgumentException("cnPart1ValueSharePct is never negative.");
    }

    public static GoodsItem of(Goods goods) {
        var family = goods.family();
        return new GoodsItem(
                goods.form(),
                family == null ? null : family.name(),
                goods.weightPercent().isEmpty() ? null : goods.weightPercent(),
                goods.purityPercent(),
                goods.hsCode(),
                goods.stage(),
                goods.scopeClause(),
                goods.origin(),
                goods.homeValueSharePercent(),
                goods.madeWithHomeTechnology(),
                goods.meetsSizeCriteria());
    }

    public Goods toGoods() {
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
