package io.ytterby.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * A constraint of a record's component is one of the component and not of its type alone: {@code Outer.@NotNull Inner} annotates
 * the type, which no validator looks at, and what is missing comes through.
 */
final class ConstrainTheComponent extends ArchCondition<JavaClass> {
    ConstrainTheComponent() {
        super("constrain the component, not its type alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var component : type.reflect().getRecordComponents()) {
            var heeded = Arrays.asList(component.getAccessor().getAnnotations());
            for (var constraint : ofItsType(component))
                if (!heeded.contains(constraint))
                    events.add(SimpleConditionEvent.violated(
                            type,
                            "%s.%s: nobody looks at %s of its type"
                                    .formatted(
                                            type.getName(),
                                            component.getName(),
                                            constraint.annotationType().getSimpleName())));
        }
    }

    private static List<Annotation> ofItsType(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith("jakarta.validation."))
                .toList();
    }
}
