package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.footprints.Decimals;
import io.ytterby.gateway.duty.app.Exposure;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dependency report as it is answered. */
public final class ExposureV1 {
    private ExposureV1() {}

    /**
     * The whole.
     *
     * @param rules the version of the rules that it was made with
     * @param gaps what is bought and could not be counted
     */
    public record Reply(
            Instant asOf, String rules, RuleV1 line, List<Entry> entries, CoverageV1.Reply coverage, List<GapV1> gaps) {
        static Reply of(Exposure found) {
            var line = found.rules().dependencyLine();
            return new Reply(
                    found.asOf(),
                    found.rules().id(),
                    RuleV1.of(line, line.value().toPlainString()),
                    found.entries().stream().map(Entry::of).toList(),
                    CoverageV1.Reply.of(found.coverage()),
                    found.gaps().stream().map(GapV1::of).toList());
        }
    }

    /**
     * One material at one stage.
     *
     * @param topThirdCountry the one with the largest share; absent where all is the Union's own
     * @param share its share, a decimal of six digits
     * @param aboveLine strictly above the line, by the milligram and not by the rounded share
     * @param hhi Herfindahl-Hirschman index: 10,000 where all comes through one country
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String material,
            SupplyStage stage,
            long totalMg,
            @Nullable CountryCode topThirdCountry,
            BigDecimal share,
            boolean aboveLine,
            BigDecimal hhi,
            List<Country> countries,
            List<Counted> lines) {
        static Entry of(Exposure.Entry entry) {
            var dependency = entry.dependency();
            return new Entry(
                    entry.material(),
                    entry.stage(),
                    entry.totalMg(),
                    dependency.top().orElse(null),
                    Decimals.shown(dependency.share()),
                    dependency.above(),
                    Decimals.shown(dependency.hhi()),
                    entry.countries().stream()
                            .map(one -> new Country(one.code(), one.massMg(), one.share(), one.isThird()))
                            .toList(),
                    entry.lines());
        }
    }

    /** @param thirdCountry whether it is no member of the Union */
    public record Country(CountryCode country, long massMg, BigDecimal share, boolean thirdCountry) {}

    /** What is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GapV1(
            Gap.Kind kind,
            String subject,
            String says,
            @Nullable Long massMg) {
        static GapV1 of(Gap gap) {
            return new GapV1(gap.kind(), gap.subject(), gap.says(), gap.massMg());
        }
    }

    /** What was counted, line by line; its components are the columns of the CSV. */
    public record Row(
            String material,
            SupplyStage stage,
            CountryCode country,
            long massMg,
            Counted.Kind kind,
            String source,
            long totalMg,
            @Nullable CountryCode topThirdCountry,
            BigDecimal topShare,
            boolean aboveLine,
            BigDecimal hhi) {
        static List<Row> of(Entry entry) {
            return entry.lines.stream()
                    .map(line -> new Row(
                            line.material(),
                            line.stage(),
                            line.country(),
                            line.massMg(),
                            line.kind(),
                            line.source(),
                            entry.totalMg,
                            entry.topThirdCountry,
                            entry.share,
                            entry.aboveLine,
                            entry.hhi))
                    .toList();
        }
    }
}
