package io.ytterby.licensing.organisation.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a mandate can cover. Its spelling is what tokens' calls are held against, and never changes. */
public enum MandateScope {
    APPLICATION_READ("application:read"),
    APPLICATION_DRAFT("application:draft"),
    /** Also to withdraw, to amend and to appeal. */
    APPLICATION_SUBMIT("application:submit"),
    /** To answer the authority's queries. */
    APPLICATION_ANSWER("application:answer"),
    LICENCE_READ("licence:read");

    private final String spelling;

    MandateScope(String spelling) {
        this.spelling = spelling;
    }

    public String spelling() {
        return spelling;
    }

    public static Optional<MandateScope> of(String spelling) {
        return Arrays.stream(values())
                .filter(scope -> scope.spelling.equals(spelling))
                .findFirst();
    }
}
