package io.ytterby.gateway.verify.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.gateway.verify.domain.Scans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as JSON. The words of it are in the language asked for; the codes never change.
 *
 * @param asOf how old the oldest thing is that was relied on
 * @param statusList how old the list is that says what was taken back; absent where no list was looked at
 * @param proves what may be concluded, in words; empty unless the verdict is VALID
 * @param scanned where its code was seen, in words; absent where it names no code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JudgementV1(
        String verdict,
        Light light,
        String reason,
        String explanation,
        Instant checkedAt,
        @Nullable Instant asOf,
        @Nullable StatusList statusList,
        @Nullable String form,
        List<Step> steps,
        @Nullable Document document,
        List<String> proves,
        List<String> doesNotProve,
        @Nullable Scanned scanned) {
    /** When the oldest list was signed, and how long ago that is. */
    public record StatusList(Instant asOf, long ageMs) {}

    /** One step in its order, with its code, its words and a detail in English. */
    public record Step(int step, String name, Light light, String reason, String explanation, String detail) {}

    /** What the document says of itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Document(
            String number,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            List<Line> lines,
            @Nullable String lot,
            @Nullable String massMg,
            @Nullable String seal,
            @Nullable String digest) {}

    /** One kind of goods. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String controlCode, String hsCode, @Nullable String massMg) {}

    /** @param howOften NEVER, SELDOM, REPEATEDLY or OFTEN */
    public record Scanned(String howOften, List<String> countries, String explanation) {}

    static JudgementV1 of(Judged judged, Words words) {
        var judgement = judged.judgement();
        var asOf = judged.statusAsOf();
        var scans = judged.scans();
        return new JudgementV1(
                judgement.finding().name(),
                judgement.finding().light(),
                judgement.reason(),
                words.ofCode("reason.", judgement.reason()),
                judged.checkedAt(),
                judgement.asOf(),
                asOf == null
                        ? null
                        : new StatusList(asOf, age(asOf, judged.checkedAt()).toMillis()),
                judged.form().isEmpty() ? null : judged.form(),
                steps(judgement, words),
                document(judgement.says()),
                judged.proves(words),
                words.list("not"),
                scans == null ? null : scanned(scans, words));
    }

    private static Duration age(Instant asOf, Instant now) {
        return asOf.isAfter(now) ? Duration.ZERO : Duration.between(asOf, now);
    }

    private static List<Step> steps(Judgement judgement, Words words) {
        var steps = judgement.steps();
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return new Step(
                            i + 1,
                            step.name(),
                            step.light(),
                            step.reason(),
                            words.ofCode("reason.", step.reason()),
                            step.detail());
                })
                .toList();
    }

    private static @Nullable Document document(@Nullable Says says) {
        if (says == null) return null;
        return new Document(
                says.number(),
                says.validFrom(),
                says.validUntil(),
                says.lines().stream()
                        .map(line -> new Line(line.controlCode(), line.hsCode(), line.massMg()))
                        .toList(),
                says.lot(),
                says.massMg(),
                says.seal(),
                says.digest());
    }

    private static Scanned scanned(Scans scans, Words words) {
        return new Scanned(scans.howOften().name(), scans.countries(), ScanWords.of(scans, words));
    }
}
