package io.ytterby.console.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures and moments are written, alike on every screen. */
public final class Shown {
    static final String NOTHING = "–";

    /** Legal days and office hours are Beijing's: the licences are. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final BigDecimal MG_PER_TONNE = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MG_PER_KG = BigDecimal.valueOf(1_000_000L);
    private static final BigDecimal MG_PER_G = BigDecimal.valueOf(1_000L);

    private Shown() {}

    static String moment(@Nullable Instant moment, Language language) {
        if (moment == null) return NOTHING;
        var zone = Words.say(language, "frame.zone");
        return "<time datetime=\"" + moment + "\" title=\"" + moment + " (UTC)\">"
                + MINUTE.format(moment.atZone(OFFICE)) + " <small>" + zone + "</small></time>";
    }

    static String day(@Nullable LocalDate day, Language language) {
        if (day == null) return NOTHING;
        return "<time datetime=\"" + day + "\" title=\"" + Words.say(language, "frame.legal_day") + "\">" + day
                + "</time>";
    }

    static String mass(@Nullable Long milligrams, Language language) {
        if (milligrams == null) return NOTHING;
        var mg = BigDecimal.valueOf(milligrams);
        var unit = mg.abs().compareTo(MG_PER_TONNE) >= 0 ? "t" : mg.abs().compareTo(MG_PER_KG) >= 0 ? "kg" : "g";
        var per = unit.equals("t") ? MG_PER_TONNE : unit.equals("kg") ? MG_PER_KG : MG_PER_G;
        var shown = mg.divide(per, 3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(3);
        return "<data value=\"" + milligrams + "\" title=\"" + count(milligrams, language) + " mg\">"
                + format.format(shown) + " " + unit + "</data>";
    }

    static String count(@Nullable Number number, Language language) {
        return number == null
                ? NOTHING
                : NumberFormat.getInstance(language.locale()).format(number);
    }
}
