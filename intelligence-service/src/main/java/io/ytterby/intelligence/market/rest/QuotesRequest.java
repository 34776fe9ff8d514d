package io.ytterby.intelligence.market.rest;

import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.intelligence.market.domain.RecordedQuote.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Prices to be written down. */
public record QuotesRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull QuoteRequest> quotes) {
    /**
     * @param form such as oxide 99.5
     * @param content share of the element in the form's mass, above 0 and at most 1
     * @param lowMinor US cents per kilogram of the form
     * @param weightMg a mass that was traded or permitted at that price: its weight in an index
     */
    public record QuoteRequest(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 100) String place,
            @NotNull @Pattern(regexp = "[A-Z][a-z]?") String element,
            @NotBlank @Size(max = 100) String form,
            @NotNull Trade trade,

            @NotNull @Pattern(regexp = "0\\.[0-9]{0,6}[1-9][0-9]{0,6}|1(\\.0{1,6})?")
            String content,

            @Positive @Max(1_000_000_000_000L) long lowMinor,
            @Positive @Max(1_000_000_000_000L) long highMinor,
            @Positive @Max(1_000_000_000_000_000_000L) long weightMg,
            @NotBlank @Size(max = 200) String source) {
        BiFunction<String, Instant, RecordedQuote> quote() {
            return (by, at) -> new RecordedQuote(
                    UUID.randomUUID(),
                    day,
                    place,
                    element,
                    form,
                    trade,
                    new BigDecimal(content),
                    lowMinor,
                    highMinor,
                    weightMg,
                    source,
                    by,
                    at);
        }
    }
}
