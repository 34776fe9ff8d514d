package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.domain.EntityKind;
import io.ytterby.intelligence.entity.domain.Identifier;
import io.ytterby.intelligence.entity.domain.Identifier.Kind;
import io.ytterby.intelligence.entity.domain.Profile;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, firm or vessel.
 *
 * @param names all of them, in every script; the first is what it is called here
 * @param source who or what says so
 */
record ProfileRequest(
        @NotNull EntityKind kind,
        @NotEmpty @Size(max = Profile.MOST) List<@NotBlank @Size(max = 200) String> names,
        @Nullable CountryCode country,
        @Nullable @Size(max = Profile.MOST) List<@NotNull @Valid IdentifierRequest> identifiers,
        @Nullable @Size(max = Profile.MOST) List<@NotBlank @Size(max = 300) String> addresses,
        @Nullable @Size(max = Profile.MOST) List<@NotBlank @Size(max = 40) String> phones,
        @Nullable @Size(max = Profile.MOST) List<@NotBlank @Size(max = 200) String> emails,
        @Nullable @Size(max = 10) Set<Profile.@NotNull TradeRole> roles,
        @NotBlank @Size(max = 500) String source) {
    /** A number that is its alone. */
    record IdentifierRequest(
            @NotNull Kind kind, @NotBlank @Size(max = 60) String value) {}

    /** @throws ProblemException 400 with the pointer of the first number that is none */
    Profile toProfile() {
        var numbers = new ArrayList<Identifier>();
        var asked = identifiers == null ? List.<IdentifierRequest>of() : identifiers;
        for (int i = 0; i < asked.size(); i++) numbers.add(identifier(asked.get(i), i));
        return new Profile(
                kind,
                stripped(names),
                country == null ? null : country.value(),
                numbers,
                stripped(addresses),
                stripped(phones),
                stripped(emails),
                roles == null ? Set.of() : roles,
                source.strip());
    }

    private static Identifier identifier(IdentifierRequest asked, int place) {
        try {
            return new Identifier(asked.kind(), asked.value());
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(
                    Problems.invalid("/identifiers/" + place + "/value", String.valueOf(wrong.getMessage())));
        }
    }

    private static List<String> stripped(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(String::strip).toList();
    }
}
