package io.ytterby.console.licensing;

import io.quarkus.qute.RawString;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Tone;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One licence with its books.
 *
 * @param entries the last of them; null where this person may not read them
 * @param seal for paper; null where this person may not have the signed licence
 * @param said what was done just now, as the end of a key of words
 */
public record LicencePage(
        Frame frame,
        LicenceFile file,
        @Nullable List<LicenceFile.Entry> entries,
        @Nullable Seal seal,
        @Nullable String said,
        Form form) {
    /**
     * What proves it on paper.
     *
     * @param code the signed code as a picture in an address
     * @param sha256 of the licence as it was signed, in hexadecimal
     */
    public record Seal(String code, String sha256) {
        static Seal of(byte[] png, byte[] signed) {
            try {
                var hash = MessageDigest.getInstance("SHA-256").digest(signed);
                return new Seal(
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(png),
                        HexFormat.of().formatHex(hash));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    /** What of each line was used, is set aside and is left. */
    public RawString books() {
        var figures = new Figures(frame.language().locale());
        var bars = file.lines().stream()
                .map(line -> Bar.ofWhole(
                        line.line() + " · " + line.description(),
                        say("licensing.left_of", figures.mass(line.remainingMg()), figures.mass(line.issuedMg())),
                        line.usedMg(),
                        line.reservedMg(),
                        line.issuedMg()))
                .toList();
        var legend = List.of(
                BarPicture.means(Tone.USED, say("licensing.used_mass")),
                BarPicture.means(Tone.COMMITTED, say("licensing.reserved_mass")),
                BarPicture.means(Tone.LEFT, say("licensing.left_mass")));
        var caption = new Caption("books", say("licensing.books"), "");
        return new RawString(BarPicture.of(caption, legend, bars, Measure.EACH, say("licensing.nothing")));
    }

    public boolean mayRule() {
        return frame.may("regulator");
    }

    /** Goods leave under it, as far as it tells; the API decides. */
    public boolean mayDeclare() {
        return frame.may("exporter") && file.status().equals("ISSUED");
    }

    public boolean isOpen() {
        return file.status().equals("ISSUED") || file.status().equals("SUSPENDED");
    }

    private String say(String key, Object... put) {
        return Words.say(frame.language(), key, put);
    }
}
