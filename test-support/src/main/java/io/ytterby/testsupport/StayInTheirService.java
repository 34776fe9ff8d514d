package io.ytterby.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A class of one service does not know the classes of another. */
final class StayInTheirService extends ArchCondition<JavaClass> {
    private static final Set<String> SERVICES =
            Set.of("licensing", "tracking", "inspection", "certification", "intelligence", "tips", "gateway");
    private static final Pattern PART = Pattern.compile("io\\.ytterby\\.(\\w+)(?:\\..*)?");

    StayInTheirService() {
        super("stay in their service");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var own = serviceOf(type);
        if (own.isEmpty()) return;
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> serviceOf(dependency.getTargetClass())
                        .filter(other -> !other.equals(own.get()))
                        .isPresent())
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }

    private static Optional<String> serviceOf(JavaClass type) {
        var part = PART.matcher(type.getPackageName());
        return part.matches() ? Optional.of(part.group(1)).filter(SERVICES::contains) : Optional.empty();
    }
}
