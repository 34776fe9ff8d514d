package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.TradeRecord;
import java.util.Locale;

/** Numbers and routes as sentences of reasons write them. */
final class Words {
    private static final double LARGE = 1e14;
    private static final long[] SCALES = {1, 10, 100, 1_000, 10_000};

    private Words() {}

    /** Three significant digits, without an exponent: 0.0213, 14.2, 93500. */
    static String number(double number) {
        double size = Math.abs(number);
        if (size >= 100 || number == 0) return fixed(number, 0);
        if (size >= 10) return fixed(number, 1);
        if (size >= 0.1) return fixed(number, 2);
        return fixed(number, 4);
    }

    static String signed(double z) {
        var text = fixed(z, 1);
        return z < 0 ? text : '+' + text;
    }

    static String percent(double share) {
        return fixed(share * 100, 0) + " %";
    }

    /** With so many digits behind the point. By hand where that is exact: a formatter costs more than all detectors together. */
    static String fixed(double number, int digits) {
        if (!(Math.abs(number) < LARGE)) return String.format(Locale.ROOT, "%." + digits + "f", number);
        long scale = SCALES[digits];
        long parts = (long) (Math.abs(number) * scale + 0.5);
        var text = new StringBuilder(24);
        if (number < 0) text.append('-');
        text.append(parts / scale);
        if (digits == 0) return text.toString();
        text.append('.');
        long behind = parts % scale;
        for (long unit = scale / 10; unit > 0; unit /= 10) text.append((char) ('0' + behind / unit % 10));
        return text.toString();
    }

    static String route(TradeRecord record) {
        return record.hs6() + " from " + record.from() + " to " + record.to();
    }
}
