package io.ytterby.testsupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.stream.Stream;

/** What makes a method an endpoint. By name, so that a module without HTTP can be checked too. */
final class JaxRs {
    private static final List<String> VERBS = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
            .map("jakarta.ws.rs."::concat)
            .toList();
    private static final List<String> WHO = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");

    static final DescribedPredicate<JavaMethod> ARE_RESOURCE_METHODS = DescribedPredicate.describe(
            "are resource methods", method -> VERBS.stream().anyMatch(method::isAnnotatedWith));

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL_THEM = ArchCondition.from(DescribedPredicate.describe(
            "say who may call them",
            method -> WHO.stream()
                    .anyMatch(who ->
                            method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who))));

    private JaxRs() {}
}
