package io.ytterby.worlds.file;

import io.ytterby.worlds.trade.Fact;
import io.ytterby.worlds.trade.Permit;
import io.ytterby.worlds.trade.Quote;
import io.ytterby.worlds.trade.Scan;
import io.ytterby.worlds.trade.Stake;

/** Lines of the smaller files. */
final class RestJson {
    private RestJson() {}

    static String of(Scan scan) {
        return new JsonLine()
                .put("code", scan.code())
                .put("at", scan.at().toString())
                .put("lat", scan.place().lat(), 5)
                .put("lon", scan.place().lon(), 5)
                .put("place", scan.place().code())
                .put("scanner", scan.scanner())
                .put("terminal", scan.terminal())
                .toString();
    }

    static String of(Permit permit) {
        return new JsonLine()
                .put("id", permit.id())
                .put("holder", permit.holder())
                .put("endUser", permit.endUser())
                .put("hs", permit.hs())
                .put("element", permit.element())
                .put("quotaMg", permit.quotaMg())
                .put("from", permit.from().toString())
                .put("to", permit.to().toString())
                .put("renews", permit.renews())
                .toString();
    }

    static String of(Stake stake) {
        return new JsonLine()
                .put("owner", stake.owner())
                .put("owned", stake.owned())
                .put("share", JsonLine.decimal(stake.share(), 4))
                .put("from", stake.from().toString())
                .put("basis", stake.verified() ? "VERIFIED" : "SUGGESTED")
                .toString();
    }

    static String of(Fact fact) {
        return new JsonLine()
                .put("node", fact.node())
                .put("element", fact.element())
                .put("kind", fact.kind().name())
                .put("month", fact.month().toString())
                .put("mg", fact.mg())
                .put("cv", fact.cv(), 3)
                .put("source", fact.source())
                .put("published", fact.published().toString())
                .toString();
    }

    static String of(Quote quote) {
        return new JsonLine()
                .put("at", quote.at().toString())
                .put("place", quote.place())
                .put("element", quote.element())
                .put("form", quote.form())
                .put("usdPerKg", JsonLine.decimal(quote.usdPerKg(), 4))
                .toString();
    }
}
