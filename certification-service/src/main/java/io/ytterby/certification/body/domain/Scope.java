package io.ytterby.certification.body.domain;

import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import java.util.Set;

/**
 * What a body may certify.
 *
 * @param scheme the id of a scheme, all versions of it
 * @param stages of goods
 * @param territory countries in which the certified sites lie
 */
public record Scope(String scheme, Set<Stage> stages, Set<CountryCode> territory) {
    public Scope {
        stages = Set.copyOf(stages);
        territory = Set.copyOf(territory);
        if (stages.isEmpty() || territory.isEmpty())
            throw new IllegalArgumentException("a scope names its stages and its countries");
    }
}
