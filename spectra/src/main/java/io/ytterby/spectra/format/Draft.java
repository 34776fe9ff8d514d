package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of a file so far. */
final class Draft {
    private final String format;
    private final List<Spectrum> spectra = new ArrayList<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private long channels;

    Draft(String format) {
        this.format = format;
    }

    /** A text of a file as it may stand in a sentence: without control characters. */
    static String shown(String text) {
        var cut = text.length() > Limits.HEADER_VALUE ? text.substring(0, Limits.HEADER_VALUE) + "..." : text;
        var shown = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (Character.isWhitespace(c)) shown.append(' ');
            else shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return shown.toString();
    }

    /** @return what was noted so far, for a file whose format is known only now */
    Draft as(String otherFormat) {
        var other = new Draft(otherFormat);
        other.header.putAll(header);
        other.remarks.addAll(remarks);
        return other;
    }

    void header(String key, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        if (header.size() < Limits.HEADER_FIELDS)
            header.putIfAbsent(shown(key.length() > 80 ? key.substring(0, 80) : key), shown(value.strip()));
        else
            remark("The file has more than " + Limits.HEADER_FIELDS
                    + " fields beside its counts; the rest is not shown");
    }

    void remark(String sentence) {
        if (remarks.size() < Limits.REMARKS) remarks.add(sentence);
    }

    /** @return the value if it lies above the first and not above the second; else null, and a remark if there was one */
    @Nullable
    Double within(String name, @Nullable Double value, double above, double upTo) {
        if (value == null || (value > above && value <= upTo)) return value;
        remark(name + " is " + value + ", which cannot be; it is not taken");
        return null;
    }

    @Nullable
    Double seconds(String name, @Nullable Double value) {
        return within(name, value, 0, Limits.SECONDS);
    }

    /** Takes counts in only while the file as a whole stays within its limit. */
    Counts counts(double[] values, String place) throws Unreadable {
        channels += values.length;
        if (channels > Limits.CHANNELS_IN_ALL)
            throw new Unreadable(place, "All spectra together have more than " + Limits.CHANNELS_IN_ALL + " channels");
        return CountRules.counts(values, place, this);
    }

    void spectrum(Spectrum spectrum, String place) throws Unreadable {
        if (spectra.size() == Limits.SPECTRA)
            throw new Unreadable(place, "A file has at most " + Limits.SPECTRA + " spectra");
        if (spectrum.liveTimeS() != null
                && spectrum.realTimeS() != null
                && spectrum.liveTimeS() > 1.001 * spectrum.realTimeS())
            remark("A live time of " + spectrum.liveTimeS() + " s is longer than the real time of "
                    + spectrum.realTimeS() + " s: perhaps the sum of several detectors");
        spectra.add(spectrum);
    }

    MeasuredFile file(Conditions conditions, String place) throws Unreadable {
        if (spectra.isEmpty()) throw new Unreadable(place, "There is no spectrum in it");
        return new MeasuredFile(format, spectra, conditions, header, List.copyOf(remarks));
    }

    /** @return the first spectrum of the goods, as {@link MeasuredFile#foreground()} says */
    @Nullable
    Spectrum foreground() {
        return spectra.stream()
                .filter(each -> each.role() == Spectrum.Role.FOREGROUND)
                .findFirst()
                .orElse(spectra.isEmpty() ? null : spectra.getFirst());
    }

    boolean isEmpty() {
        return spectra.isEmpty();
    }
}
