package io.ytterby.credentials.verify;

import io.ytterby.credentials.verify.Step.Light;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict, the steps that led to it, and what the document says.
 *
 * @param shown null if the document could not be read
 */
public record Verification(
        Verdict verdict, List<Step> steps, @Nullable Shown shown) {
    public Verification {
        steps = List.copyOf(steps);
    }

    /** Whether the signature is that of an issuer who might give it, whatever has become of the document since. */
    public boolean isGenuine() {
        return steps.stream().anyMatch(step -> step.name() == Step.Name.SIGNATURE && step.light() == Light.GREEN);
    }
}
