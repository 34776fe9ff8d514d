package io.ytterby.console.session.domain;

import java.util.Set;

/**
 * Who looks at the screen, as the issuer told it.
 *
 * @param subject {@code li.licensing}
 * @param name what colleagues call them; the subject if the issuer tells no name
 * @param roles as docs/guide/roles.md has them
 */
public record Person(String subject, String name, String organisation, boolean isAuthority, Set<String> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
