package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.selectivity.app.Profiles;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.List;
import java.util.Map;

/** Each refusal as a problem. */
final class ProfileProblems {
    private ProfileProblems() {}

    static Problem wrong(List<FieldError> errors) {
        var inBody = errors.stream()
                .map(error -> new FieldError("/document" + error.pointer(), error.detail()))
                .toList();
        return Problem.of(
                        "profile-invalid",
                        422,
                        "The profile can't be read",
                        "Nothing was proposed. Mend the places named in errors and send it again.")
                .with(inBody);
    }

    static Problem samePerson() {
        return Problem.of(
                "profile-approved-by-proposer",
                409,
                "Nobody approves a profile of their own",
                "Nothing was changed. Ask a colleague to try it on past declarations and to approve it.");
    }

    static Problem notNow(Profiles.Version version, long newest) {
        return Problem.of(
                "profile-status",
                409,
                "This version of the profile can't be approved",
                version.approvedBy() == null
                        ? "Version " + newest + " has taken its place. Nothing was changed."
                        : "It is approved already. Nothing was changed.",
                Map.of("newestVersion", newest));
    }
}
