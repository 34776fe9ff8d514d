package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.verify.Step.Light;
import io.ytterby.credentials.verify.Step.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One verification as it goes on: its steps, and how old the oldest thing is that it relies on. */
final class Proceeding {
    private final List<Step> steps = new ArrayList<>();
    private final Instant at;
    private Instant asOf;
    private Verdict.@Nullable Stale stale;

    Proceeding(Instant at, Instant asOf) {
        this.at = at;
        this.asOf = asOf;
    }

    Instant at() {
        return at;
    }

    boolean isStale() {
        return stale != null;
    }

    void green(Name name, String detail) {
        steps.add(new Step(name, Light.GREEN, Reason.OK, detail));
    }

    void grey(Name name, String detail) {
        steps.add(new Step(name, Light.GREY, Reason.NOT_CHECKED, detail));
    }

    void amber(Name name, Reason reason, String detail) {
        steps.add(new Step(name, Light.AMBER, reason, detail));
    }

    void red(Name name, Reason reason, String detail) {
        steps.add(new Step(name, Light.RED, reason, detail));
    }

    /** @param since the age is counted from here; what comes from the future has none */
    void stale(Name name, Reason reason, Instant since, String detail) {
        amber(name, reason, detail);
        var age = since.isAfter(at) ? Duration.ZERO : Duration.between(since, at);
        if (stale == null || age.compareTo(stale.age()) > 0) stale = new Verdict.Stale(reason, age);
    }

    /** Something was relied on that was so at that instant. */
    void reliesOn(Instant known) {
        if (known.isBefore(asOf)) asOf = known;
    }

    /** What the steps come to, if none was red. */
    Verdict verdict() {
        return stale != null ? stale : new Verdict.Valid(asOf.isAfter(at) ? at : asOf);
    }

    boolean isLookedAt(Name name) {
        return steps.stream().anyMatch(step -> step.name() == name);
    }

    /** With all steps: those that were not reached are grey. */
    Verification end(Verdict verdict, @Nullable Shown shown) {
        for (var name : Name.values()) if (!isLookedAt(name)) grey(name, "not reached");
        return new Verification(verdict, steps, shown);
    }
}
