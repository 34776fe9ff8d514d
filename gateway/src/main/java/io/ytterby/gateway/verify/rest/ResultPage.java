package io.ytterby.gateway.verify.rest;

import io.ytterby.credentials.qr.SymbolPicture;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Says;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A judgement as a page shows it: every text in its language, every light with a word and a shape beside its colour. */
public record ResultPage(
        Frame frame,
        String light,
        String sign,
        String verdict,
        String means,
        String reason,
        String code,
        List<Fact> times,
        List<Fact> facts,
        List<Line> lines,
        boolean masses,
        List<String> proves,
        List<String> doesNotProve,
        List<Row> steps,
        @Nullable String scanned,
        @Nullable Address address) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss '(UTC+8)'", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Shanghai"));
    private static final int MILLIGRAM_DIGITS = 6;

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** One kind of goods. */
    public record Line(String controlCode, String hsCode, String mass) {}

    /** One step. */
    public record Row(
            int number,
            String light,
            String sign,
            String word,
            String name,
            String reason,
            String code,
            String detail) {}

    /**
     * Where this page is.
     *
     * @param path the dark squares of its QR code as an SVG path, on a square of {@code side} units
     */
    public record Address(String url, int side, String path) {
        static Address of(String url) {
            var qr = SymbolPicture.qr(url);
            return new Address(url, qr.side(), qr.path());
        }
    }

    /** @param url where the page can be opened again; null for what was only handed in */
    static ResultPage of(Judged judged, Frame frame, @Nullable String url) {
        var words = frame.words();
        var judgement = judged.judgement();
        var light = judgement.finding().light();
        var says = judgement.says();
        return new ResultPage(
                frame,
                css(light),
                sign(light),
                words.text("verdict." + judgement.finding()),
                words.text("means." + judged.subject() + "." + judgement.finding()),
                words.ofCode("reason.", judgement.reason()),
                judgement.reason(),
                times(judged, words),
                says == null ? List.of() : facts(says, judged, words),
                says == null ? List.of() : lines(says),
                says != null && says.lines().stream().anyMatch(line -> line.massMg() != null),
                judged.proves(words),
                words.list("not"),
                steps(judged, words),
                judged.scans() == null ? null : ScanWords.of(judged.scans(), words),
                url == null ? null : Address.of(url));
    }

    private static List<Fact> times(Judged judged, Words words) {
        var times = new ArrayList<Fact>();
        times.add(new Fact(words.text("time.checked"), TIME.format(judged.checkedAt())));
        var asOf = judged.judgement().asOf();
        if (asOf != null) times.add(new Fact(words.text("time.asOf"), TIME.format(asOf)));
        var list = judged.statusAsOf();
        if (list != null) times.add(new Fact(words.text("time.list"), age(list, judged.checkedAt(), words)));
        return times;
    }

    private static String age(Instant from, Instant now, Words words) {
        var age = from.isAfter(now) ? Duration.ZERO : Duration.between(from, now);
        if (age.toMinutes() < 2) return words.text("age.seconds", age.toSeconds());
        return age.toHours() < 2 ? words.text("age.minutes", age.toMinutes()) : words.text("age.hours", age.toHours());
    }

    private static List<Fact> facts(Says says, Judged judged, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("fact.number." + judged.subject()), says.number()));
        add(facts, words.text("fact.from"), says.validFrom() == null ? null : TIME.format(says.validFrom()));
        add(facts, words.text("fact.until"), says.validUntil() == null ? null : TIME.format(says.validUntil()));
        add(facts, words.text("fact.lot"), says.lot());
        add(facts, words.text("fact.mass"), kilograms(says.massMg()));
        add(facts, words.text("fact.seal"), says.seal());
        add(facts, words.text("fact.digest"), says.digest());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.add(new Fact(label, value));
    }

    private static List<Line> lines(Says says) {
        return says.lines().stream()
                .map(line -> {
                    var mass = kilograms(line.massMg());
                    return new Line(line.controlCode(), line.hsCode(), mass == null ? "" : mass);
                })
                .toList();
    }

    /** {@code 25 kg (25000000 mg)}; what is no number is not shown as one. */
    private static @Nullable String kilograms(@Nullable String milligrams) {
        if (milligrams == null || !milligrams.matches("[0-9]{1,18}")) return null;
        var kilograms = new BigDecimal(milligrams)
                .movePointLeft(MILLIGRAM_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        return kilograms + " kg";
    }

    private static List<Row> steps(Judged judged, Words words) {
        var steps = judged.judgement().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return new Row(
                            i + 1,
                            css(step.light()),
                            sign(step.light()),
                            words.text("light." + step.light()),
                            words.ofCode("step.", step.name()),
                            words.ofCode("reason.", step.reason()),
                            step.reason(),
                            step.detail());
                })
                .toList();
    }

    private static String css(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    /** Shapes, for whom colours do not tell and for black print. */
    private static String sign(Light light) {
        return switch (light) {
            case GREEN -> "✓";
            case AMBER -> "!";
            case RED -> "✗";
            case GREY -> "–";
        };
    }
}
