package io.ytterby.intelligence.node.rest;

import io.ytterby.intelligence.node.app.RecordFacts;
import io.ytterby.intelligence.node.domain.FactKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts to be written down.
 *
 * @param node a country's two letters, or a firm as trade records name it
 */
public record FactsRequest(
        @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{2,200}") String node,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull FactRequest> facts) {
    /**
     * @param month such as 2025-03
     * @param mg contained element
     * @param cv a decimal from 0 to 3; what is usual of the kind if left out
     * @param published first day on which it was known; today if left out
     */
    public record FactRequest(
            @NotNull @Pattern(regexp = "[A-Z][a-z]?") String element,
            @NotNull FactKind kind,

            @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
            String month,

            @PositiveOrZero @Max(1_000_000_000_000_000_000L) long mg,

            @Nullable @Pattern(regexp = "[0-2](\\.[0-9]{1,4})?|3(\\.0{1,4})?")
            String cv,

            @NotBlank @Size(max = 200) String source,
            @Nullable LocalDate published) {
        RecordFacts.Said said(YearMonth month) {
            return new RecordFacts.Said(
                    element, kind, month, mg, cv == null ? kind.usualCv() : new BigDecimal(cv), source, published);
        }
    }
}
