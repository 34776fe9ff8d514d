package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.TradeRecord;
import java.util.Locale;

/** Numbers and routes as sentences of reasons write them. */
final class Words {
    private Words() {}

    /** Three significant digits, without an exponent: 0.0213, 14.2, 93500. */
    static String number(double number) {
        double size = Math.abs(number);
        if (size >= 100 || number == 0) return String.format(Locale.ROOT, "%.0f", number);
        if (size >= 10) return String.format(Locale.ROOT, "%.1f", number);
        if (size >= 0.1) return String.format(Locale.ROOT, "%.2f", number);
        return String.format(Locale.ROOT, "%.4f", number);
    }

    static String signed(double z) {
        return String.format(Locale.ROOT, "%+.1f", z);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String route(TradeRecord record) {
        return record.hs6() + " from " + record.from() + " to " + record.to();
    }
}
