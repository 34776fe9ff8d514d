package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.party.domain.VisibleTo;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Authorities are told of cases, and nobody else. */
@Singleton
public class CaseAudience {
    private final List<String> authorities;

    CaseAudience(
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc")
                    List<String> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    List<VisibleTo> authorities() {
        return authorities.stream().map(VisibleTo::full).toList();
    }

    boolean isAuthority(String organisation) {
        return authorities.contains(organisation);
    }
}
