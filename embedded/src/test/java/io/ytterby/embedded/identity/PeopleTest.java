package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    private final People people = People.ofTheDemo();

    PeopleTest() throws IOException {}

    @Test
    void every_role_has_someone() {
        assertThat(Roles.ALL)
                .allSatisfy(role ->
                        assertThat(people.inRole(role, Optional.empty())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    void what_takes_two_persons_has_two(String role) {
        assertThat(people.people().stream().filter(person -> person.roles().contains(role)))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN, Roles.BUYER})
    void what_companies_do_is_done_at_two_of_them(String role) {
        assertThat(people.people().stream()
                        .filter(person -> person.roles().contains(role))
                        .map(People.Person::organisation)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_role_is_asked_for_at_one_organisation() {
        var buyer = people.inRole(Roles.BUYER, Optional.of("se-nordia-motors")).orElseThrow();

        assertThat(buyer.organisation()).isEqualTo("se-nordia-motors");
        assertThat(people.inRole(Roles.BUYER, Optional.of("cn-gacc"))).isEmpty();
    }
}
