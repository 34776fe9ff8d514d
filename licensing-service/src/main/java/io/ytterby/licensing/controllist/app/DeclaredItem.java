package io.ytterby.licensing.controllist.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.Measured;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goods as people declare them: in a question, and on a goods line of an application. Shares and percentages are decimals as
 * texts, with their uncertainty where it is known: {@code "0.12"}, {@code "0.12±0.03"}, {@code {"value":"0.12","u":"0.03"}}.
 *
 * @param compositionWtPct per cent by weight by element
 * @param cnPart1ValueSharePct value of contained goods of Chinese origin to the value of the goods, in per cent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclaredItem(
        @NotNull @Pattern(regexp = DeclaredItem.WORD, message = "must be a word such as metal or permanent_magnet.")
        String form,

        @Nullable String family,

        @Size(max = 100)
        @JsonDeserialize(contentUsing = MeasuredText.Reader.class)
        @JsonSerialize(contentUsing = MeasuredText.Writer.class)
        @Nullable
        Map<Element, Measured> compositionWtPct,

        @JsonDeserialize(using = MeasuredText.Reader.class) @JsonSerialize(using = MeasuredText.Writer.class) @Nullable
        Measured purityPct,

        @Nullable HsCode hsCode,

        @Pattern(regexp = DeclaredItem.WORD, message = "must be a word such as magnet_simple or assembly.") @Nullable
        String stage,

        @Size(max = 20) @Nullable String scopeClause,
        @NotNull CountryCode origin,

        @JsonDeserialize(using = MeasuredText.Reader.class) @JsonSerialize(using = MeasuredText.Writer.class) @Nullable
        Measured cnPart1ValueSharePct,

        @Nullable Boolean madeWithCnTechnology,
        @Nullable Boolean meetsSizeCriteria) {
    /** A word of the law's own: form, stage, type of end user. */
    public static final String WORD = "[a-z][a-z0-9_]{0,39}";

    private static final BigDecimal ALL = new BigDecimal(100);

    /** What the goods refuse is refused while the body is read, so that the answer names the field. */
    public DeclaredItem {
        if (family != null) new AlloyFamily(family).elements();
        if (compositionWtPct != null) Goods.checkShares(compositionWtPct);
        if (purityPct != null && purityPct.value().compareTo(ALL) > 0)
            throw new IllegalArgumentException("purityPct must be 0 to 100.");
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
