package io.ytterby.intelligence.signal.app;

import io.ytterby.diversion.reference.Prices;
import io.ytterby.diversion.reference.Pulls;
import java.util.List;

/** A feature that keeps prices. Asked every half minute, outside any transaction. */
public interface MarketSource {
    /** What the market said by now: nothing of it is about anybody. */
    Told told();

    /**
     * @param prices by element and day; only how they move matters
     * @param pulls by how much prices that have parted raise prior odds
     */
    record Told(List<Prices.Quote> prices, List<Pulls.Pull> pulls) {}
}
