package io.ytterby.embedded.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The organisations and people of the demo: {@code embedded/people.json} on the class path. Each person has one organisation. */
public record People(List<Organisation> organisations, List<Person> people) {
    private static final String RESOURCE = "/embedded/people.json";

    /**
     * @param kind {@code authority} or {@code company}
     * @param country two letters, where it sits
     */
    public record Organisation(String id, String name, String kind, String country) {
        public Organisation {
            var _ = new OrganisationId(id);
            var _ = new CountryCode(country);
            var _ = OrganisationKind.valueOf(kind.toUpperCase(Locale.ROOT));
        }
    }

    /** @param roles as {@link Roles} spells them */
    public record Person(String id, String name, String organisation, Set<String> roles, String password) {
        public Person {
            var _ = new PersonId(id);
            roles = Set.copyOf(roles);
            if (!Roles.ALL.containsAll(roles))
                throw new IllegalArgumentException(id + " has an unknown role: " + roles);
        }
    }

    public People {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        var known = organisations.stream().map(Organisation::id).toList();
        for (var person : people)
            if (!known.contains(person.organisation()))
                throw new IllegalArgumentException(person.id() + " is of no known organisation");
    }

    public static People ofTheDemo() throws IOException {
        try (var resource = People.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) throw new IOException("not on the class path: " + RESOURCE);
            return new ObjectMapper().readValue(resource, People.class);
        }
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The first person with a role, of a certain organisation if one is named. */
    public Optional<Person> inRole(String role, Optional<String> organisation) {
        return people.stream()
                .filter(person -> person.roles().contains(role))
                .filter(person -> organisation.isEmpty() || organisation.get().equals(person.organisation()))
                .findFirst();
    }

    Organisation organisationOf(Person person) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(person.organisation()))
                .findFirst()
                .orElseThrow();
    }
}
