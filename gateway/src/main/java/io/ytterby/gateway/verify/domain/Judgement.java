package io.ytterby.gateway.verify.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document, a licence or a lot, step by step.
 *
 * @param reason the code of what decided; {@code OK} for {@link Finding#VALID}
 * @param asOf the age of the oldest thing that was relied on; null where nothing was
 * @param says null if it could not be read
 */
public record Judgement(
        Finding finding,
        String reason,
        List<Step> steps,
        @Nullable Instant asOf,
        @Nullable Says says) {
    public Judgement {
        steps = List.copyOf(steps);
    }

    /** Refused before anything was looked at. */
    public static Judgement refused(String reason, String detail) {
        return new Judgement(
                Finding.INVALID, reason, List.of(new Step(Step.PARSE, Light.RED, reason, detail)), null, null);
    }

    /** Whether its signature is good, whatever has become of it since: only then is it asked how things stand. */
    public boolean isGenuine() {
        return steps.stream().anyMatch(step -> step.name().equals("SIGNATURE") && step.light() == Light.GREEN);
    }

    /**
     * With what the gateway's own view says of the thing. Bad news counts at any age and outweighs a good finding; good
     * news and silence change no finding.
     */
    public Judgement with(Standing standing) {
        if (!isGenuine()) return this;
        return switch (standing) {
            case Standing.Stands(var since) ->
                replaced(Step.green(
                        Step.QUANTITY, "it stands as of " + since + "; what is left is told to its parties only"));
            case Standing.TakenBack(var why, var since) ->
                replaced(new Step(Step.QUANTITY, Light.RED, why, "so it stands as of " + since))
                        .turned(why);
            case Standing.TooOld(var since) ->
                replaced(new Step(Step.QUANTITY, Light.AMBER, "VIEW_STALE", "last heard at " + since));
            case Standing.NotKnown() ->
                replaced(new Step(Step.QUANTITY, Light.GREY, "NOT_CHECKED", "the platform has no view of it"));
        };
    }

    public Judgement withoutMasses() {
        return new Judgement(finding, reason, steps, asOf, says == null ? null : says.withoutMasses());
    }

    private Judgement replaced(Step step) {
        var changed = new ArrayList<>(steps);
        changed.removeIf(one -> one.name().equals(step.name()));
        int meaning = changed.size();
        while (meaning > 0 && changed.get(meaning - 1).name().equals(Step.MEANING)) meaning--;
        changed.add(meaning, step);
        return new Judgement(finding, reason, changed, asOf, says);
    }

    private Judgement turned(String why) {
        return finding == Finding.INVALID ? this : new Judgement(Finding.INVALID, why, steps, asOf, says);
    }
}
