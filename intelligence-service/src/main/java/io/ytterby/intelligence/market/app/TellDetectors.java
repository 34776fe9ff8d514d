package io.ytterby.intelligence.market.app;

import io.ytterby.diversion.market.PriceGap;
import io.ytterby.diversion.market.PriceIndex;
import io.ytterby.diversion.reference.Prices;
import io.ytterby.diversion.reference.Pulls;
import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.intelligence.market.domain.RecordedQuote.Trade;
import io.ytterby.intelligence.signal.app.MarketSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The market, for the detectors: the index of each element, so that a price is held against the market's own move, and what other places
 * pay over home, which raises prior odds. Freight and duty stay out of it: they are the same from week to week, and the rise is what counts.
 */
@Singleton
class TellDetectors implements MarketSource {
    private static final String HOME = "China";
    private static final int YEARS = 3;
    private static final PriceGap.Costs COSTS = new PriceGap.Costs(0, 0, 0);
    private static final PriceGap.Risk RISK = new PriceGap.Risk(0, 0);

    private final Quotes quotes;
    private final Clock clock;
    private @Nullable Kept kept;

    TellDetectors(Quotes quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    /** What was told, and of what state of the quotes. */
    private record Kept(long count, LocalDate day, Told told) {}

    @Override
    public synchronized Told told() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long count = quotes.count(); // not the newest number: a lower one may be committed after it
        var before = kept;
        if (before != null && before.count() == count && before.day().equals(today)) return before.told();
        var told = read(today);
        kept = new Kept(count, today, told);
        return told;
    }

    private Told read(LocalDate today) {
        var byElement =
                quotes
                        .standing(new Quotes.Query(null, null, null, Trade.LAWFUL), today.minusYears(YEARS), today)
                        .stream()
                        .collect(Collectors.groupingBy(RecordedQuote::element, TreeMap::new, Collectors.toList()));
        var prices = new ArrayList<Prices.Quote>();
        var pulls = new ArrayList<Pulls.Pull>();
        byElement.forEach((element, all) -> {
            for (var point : PriceIndex.of(all.stream().map(ReadMarket::quote).toList()))
                prices.add(new Prices.Quote(day(point.week()), element, point.value()));
            pulls.addAll(pulls(element, all));
        });
        return new Told(List.copyOf(prices), List.copyOf(pulls));
    }

    private static List<Pulls.Pull> pulls(String element, List<RecordedQuote> all) {
        Map<String, List<RecordedQuote>> byPlace =
                all.stream().collect(Collectors.groupingBy(RecordedQuote::place, TreeMap::new, Collectors.toList()));
        var home = byPlace.remove(HOME);
        var pulls = new ArrayList<Pulls.Pull>();
        if (home == null) return pulls;
        var asked = ReadMarket.prices(home);
        byPlace.forEach((place, quoted) -> {
            for (var week : ReadMarket.spread(ReadMarket.prices(quoted), asked, COSTS, RISK))
                pulls.add(new Pulls.Pull(
                        element,
                        day(week.week()),
                        place,
                        week.gap().spread(),
                        week.gap().z(),
                        week.gap().priorFactor()));
        });
        return pulls;
    }

    /** The last day of a week: no quote of it is known before it was told, and none is used before it is over. */
    private static int day(int week) {
        return (int) ReadMarket.firstDay(week + 1).toEpochDay() - 1;
    }
}
