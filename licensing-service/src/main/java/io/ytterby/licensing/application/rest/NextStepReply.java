package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.application.domain.Prospect;
import io.ytterby.licensing.application.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step that the reader's side may take next.
 *
 * @param allowed whether the reader could take it now, having the role
 * @param problem the slug of what stands in the way, {@code because} says it in the words of {@code Accept-Language}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextStepReply(
        Step step,
        Step.By by,
        boolean allowed,
        @Nullable String problem,
        @Nullable String because) {
    static NextStepReply of(Prospect one, ProblemLanguage language) {
        var bar = one.bar();
        if (bar == null) return new NextStepReply(one.step(), one.step().by(), true, null, null);
        var problem = ApplicationProblems.of(bar);
        return new NextStepReply(one.step(), one.step().by(), false, problem.slug(), language.because(problem));
    }
}
