package io.ytterby.embedded.cli;

import io.ytterby.credentials.verify.Shown;
import io.ytterby.credentials.verify.Step;
import io.ytterby.credentials.verify.Step.Light;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.words.VerdictWords;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A verification for a person: the verdict, each step with its light, and what to compare. */
final class VerdictPage {
    private final PrintStream out;
    private final VerdictWords words;

    VerdictPage(PrintStream out, VerdictWords words) {
        this.out = out;
        this.words = words;
    }

    void print(Verification found) {
        line(light(found.verdict()), words.verdict(name(found.verdict())) + ". " + words(found.verdict()));
        for (var step : found.steps()) line(step.light(), said(step));
        var shown = found.shown();
        if (shown != null && found.isGenuine()) print(shown);
        out.println(words.meaning());
    }

    private void print(Shown shown) {
        if (shown.answer() != null) {
            out.printf("%nMay %s be used? %s%n", stated(named(shown)), shown.answer());
            return;
        }
        out.printf("%n%s", shown.number());
        if (shown.holder() != null) out.printf(" of %s", shown.holder());
        if (shown.destination() != null) out.printf(" to %s", shown.destination());
        out.printf(", from %s until %s%n", shown.validFrom(), shown.validUntil());
        for (var line : shown.lines())
            out.printf("  %s, HS %s, %s mg net%n", line.controlCode(), line.hsCode(), line.massMg());
        out.printf(
                "Compare: lot %s, mass %s, seal %s%n",
                stated(shown.lot()),
                shown.massMg() == null ? "not stated" : shown.massMg() + " mg",
                stated(shown.seal()));
    }

    private void line(Light light, String text) {
        var style = switch (light) {
            case GREEN -> "green";
            case AMBER -> "yellow";
            case RED -> "red";
            case GREY -> "faint";
        };
        out.println(Ansi.AUTO.string("@|" + style + " " + light.name().toLowerCase(Locale.ROOT) + "|@") + "  " + text);
    }

    private String said(Step step) {
        return "%2d %-9s %s: %s. %s"
                .formatted(
                        step.name().ordinal() + 1,
                        step.name(),
                        words.step(step.name()),
                        words.reason(step.reason()),
                        step.reason() + " (" + step.detail() + ")");
    }

    private static String name(Verdict verdict) {
        return verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(var asOf) -> "VALID as of " + asOf + ": this document is genuine, and stood then";
            case Verdict.Invalid(var reason) -> "INVALID: " + reason;
            case Verdict.Stale(var reason, var age) -> "STALE: " + reason + ", " + words(age) + " old";
            case Verdict.Unknown(var issuer, var reason) -> "UNKNOWN: " + reason + ", " + issuer;
        };
    }

    static Light light(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid ignored -> Light.GREEN;
            case Verdict.Invalid ignored -> Light.RED;
            case Verdict.Stale ignored -> Light.AMBER;
            case Verdict.Unknown ignored -> Light.AMBER;
        };
    }

    private static String words(Duration age) {
        if (age.compareTo(Duration.ofMinutes(2)) < 0) return age.toSeconds() + " s";
        if (age.compareTo(Duration.ofHours(2)) < 0) return age.toMinutes() + " min";
        return age.compareTo(Duration.ofDays(2)) < 0 ? age.toHours() + " h" : age.toDays() + " days";
    }

    private static @Nullable String named(Shown shown) {
        return shown.number().isBlank() ? shown.lot() : shown.number();
    }

    private static String stated(@Nullable String value) {
        return value == null ? "not stated" : value;
    }
}
