package io.ytterby.intelligence.market.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.diversion.market.EventStudy;
import io.ytterby.diversion.market.GreyPremium;
import io.ytterby.diversion.market.PriceIndex;
import io.ytterby.intelligence.alert.app.TradeSentences;
import io.ytterby.intelligence.market.app.ReadMarket;
import io.ytterby.intelligence.market.app.ReadPressure;
import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.kit.problem.ProblemLanguage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Answers about the market. Numbers that are no counts are decimal strings. */
public final class MarketReply {
    private MarketReply() {}

    /** A price as it stands. */
    public record QuoteReply(
            String quoteId,
            LocalDate day,
            String place,
            String element,
            String form,
            RecordedQuote.Trade trade,
            String content,
            long lowMinor,
            long highMinor,
            long weightMg,
            String source,
            String recordedBy,
            Instant recordedAt) {
        static QuoteReply of(RecordedQuote one) {
            return new QuoteReply(
                    one.id().toString(),
                    one.day(),
                    one.place(),
                    one.element(),
                    one.form(),
                    one.trade(),
                    one.content().toPlainString(),
                    one.lowMinor(),
                    one.highMinor(),
                    one.weightMg(),
                    one.source(),
                    one.recordedBy(),
                    one.recordedAt());
        }
    }

    /** All that were written down. */
    public record QuotesReply(List<QuoteReply> items) {}

    /** The index of an element: 100 in the first week. */
    public record IndexReply(String element, List<IndexWeek> items) {}

    /** @param carried forms whose price is an older one */
    public record IndexWeek(LocalDate week, String value, String low, String high, List<String> carried) {
        static IndexWeek of(PriceIndex.Point point) {
            return new IndexWeek(
                    ReadMarket.firstDay(point.week()),
                    plain(point.value()),
                    plain(point.low()),
                    plain(point.high()),
                    point.carried());
        }
    }

    /** What two places are apart. It raises prior odds by {@code priorFactor}, and accuses nobody. */
    public record SpreadReply(String element, String there, String here, List<SpreadWeek> items) {}

    /** @param perContainerUsd what 20 tonnes smuggled would bring, on average */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SpreadWeek(
            LocalDate week,
            String thereUsdPerKg,
            String hereUsdPerKg,
            @Nullable String spread,
            @Nullable String z,
            @Nullable String perContainerUsd,
            String priorFactor) {
        static SpreadWeek of(ReadMarket.Week week) {
            return new SpreadWeek(
                    ReadMarket.firstDay(week.week()),
                    plain(week.there()),
                    plain(week.here()),
                    decimal(week.gap().spread()),
                    decimal(week.gap().z()),
                    decimal(week.gap().perContainer()),
                    plain(week.gap().priorFactor()));
        }
    }

    /** @param reports independent ones; below three there is no number */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PremiumReply(
            int reports,
            @Nullable String premium,
            @Nullable String low,
            @Nullable String high,
            String confidence) {
        static PremiumReply of(GreyPremium premium) {
            return new PremiumReply(
                    premium.reports(),
                    known(premium.premium()),
                    known(premium.low()),
                    known(premium.high()),
                    plain(premium.confidence()));
        }
    }

    /**
     * @param hard more than 40 % unused, and stocks that last twice as long as usual
     * @param licences of the year that it rests on
     */
    public record HoardingReply(
            String node, String element, String until, String score, boolean hard, int licences, List<String> says) {
        static HoardingReply of(String element, String until, ReadPressure.Piling piling, ProblemLanguage language) {
            var hoarding = piling.hoarding();
            return new HoardingReply(
                    piling.node(),
                    element,
                    until,
                    plain(hoarding.score()),
                    hoarding.hard(),
                    piling.licences(),
                    hoarding.says().stream()
                            .map(says -> TradeSentences.told(says, language))
                            .toList());
        }
    }

    /** Who piles up most first. */
    public record HoardersReply(List<HoardingReply> items) {}

    /** How hard smuggling has become since a measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DifficultyReply(
            String element,
            String since,
            List<DifficultyMonth> items,
            @Nullable StudyReply study) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DifficultyMonth(String month, @Nullable String index, List<String> missing) {
        static DifficultyMonth of(ReadPressure.Pressure one) {
            return new DifficultyMonth(
                    one.month().toString(),
                    decimal(one.index().index()),
                    one.index().missing());
        }
    }

    /** A difference of two differences. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudyReply(
            @Nullable String effect,
            @Nullable String error,
            @Nullable String z) {
        static StudyReply of(EventStudy study) {
            return new StudyReply(decimal(study.effect()), decimal(study.error()), decimal(study.z()));
        }
    }

    /** A figure as it stands. */
    public record FigureReply(String month, String element, String figure, String value, String source) {}

    private static @Nullable String known(OptionalDouble number) {
        return number.isPresent() ? plain(number.getAsDouble()) : null;
    }

    private static @Nullable String decimal(double number) {
        return Double.isFinite(number) ? plain(number) : null;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
