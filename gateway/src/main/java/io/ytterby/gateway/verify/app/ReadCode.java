package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.verify.app.CodeKeeper.Answer;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.gateway.verify.domain.Scans;
import io.ytterby.gateway.verify.domain.Step;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a printed code is worth, to whoever scans it. Nothing that a stranger typed goes further than its shape. */
@Singleton
public class ReadCode {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{20,40}");
    private static final Pattern GTIN = Pattern.compile("[0-9]{14}");
    private static final Pattern LOT = Pattern.compile("[!-~]{1,20}");

    private final CodeKeeper keeper;
    private final ReadScans readScans;
    private final Clock clock;

    ReadCode(CodeKeeper keeper, ReadScans readScans, Clock clock) {
        this.keeper = keeper;
        this.readScans = readScans;
        this.clock = clock;
    }

    /**
     * A judgement of a code.
     *
     * @param scans null where they are not known
     */
    public record Read(Judgement judgement, @Nullable Scans scans) {}

    /** Empty if it cannot be a code. */
    public Optional<Read> gram(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) return Optional.empty();
        var answer = keeper.gram(code);
        var scans = answer instanceof Answer.Known ? readScans.ofCode(code.replace("-", "")) : null;
        return Optional.of(new Read(judgement(answer, code, clock.instant()), scans));
    }

    /** Empty if no lot can be named so. */
    public Optional<Read> lot(String gtin, String number) {
        if (!GTIN.matcher(gtin).matches() || !LOT.matcher(number).matches()) return Optional.empty();
        return Optional.of(new Read(judgement(keeper.lot(gtin, number), number, clock.instant()), null));
    }

    static Judgement judgement(Answer answer, String shown, Instant now) {
        var says = new Says(shown, null, null, List.of(), null, null, null, null);
        return switch (answer) {
            case Answer.Away() ->
                judgement(Finding.STALE, "CODE_NOT_CHECKED", Light.AMBER, "its keeper is away", null, null);
            case Answer.NotKnown() -> judgement(Finding.UNKNOWN, "CODE_UNKNOWN", Light.RED, "there is none", now, null);
            case Answer.Known known -> judgement(known, says, now);
        };
    }

    private static Judgement judgement(Answer.Known known, Says says, Instant now) {
        var stage = "stage: " + known.stage();
        if (known.verdict().equals("authentic"))
            return judgement(Finding.VALID, Step.OK, Light.GREEN, stage, now, says);
        if (known.verdict().equals("revoked"))
            return judgement(Finding.INVALID, "CODE_WITHDRAWN", Light.RED, stage, now, says);
        return judgement(Finding.STALE, "CODE_NOT_CHECKED", Light.AMBER, known.verdict(), now, says);
    }

    private static Judgement judgement(
            Finding finding, String reason, Light light, String detail, @Nullable Instant asOf, @Nullable Says says) {
        var steps = List.of(
                new Step("CODE", light, reason, detail),
                Step.green(
                        Step.MEANING, "says that the code exists; it says nothing about the goods it is printed on"));
        return new Judgement(finding, reason, steps, asOf, says);
    }
}
