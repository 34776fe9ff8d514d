package io.ytterby.kit.problem;

/** Carries a problem out of an edge: a filter, a converter, a header that is not what it must be. Refusals of the domain are values. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.slug() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
