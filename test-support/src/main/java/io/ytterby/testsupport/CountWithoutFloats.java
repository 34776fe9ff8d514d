package io.ytterby.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No field, parameter, result or called method of a class is a float or double: so neither is what {@code doubleValue},
 * {@code parseDouble} or a JSON reader's {@code asDouble} would give. Some classes estimate and count nothing; they are named.
 */
final class CountWithoutFloats extends ArchCondition<JavaClass> {
    /**
     * Scores of likeness put candidates in order, distances tell what is too far, and the published hash vectors have long
     * numbers as a double holds them; buckets of a histogram are nanoseconds: no mass, share or price passes through these.
     */
    private static final Set<String> ESTIMATES = Set.of(
            "io.ytterby.licensing.screening.index.Candidates",
            "io.ytterby.tracking.sighting.domain.GreatCircle",
            "io.ytterby.epcis.hash.Numbers",
            "io.ytterby.kit.observe.OpenTelemetryNames");

    private static final Set<String> FLOATS =
            Set.of("float", "double", "java.lang.Float", "java.lang.Double", "float[]", "double[]");

    CountWithoutFloats() {
        super("count without floats");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (ESTIMATES.contains(type.getName().replaceAll("\\$.*", ""))) return;
        for (JavaField field : type.getFields())
            if (isFloat(field.getRawType())) report(type, field.getDescription() + " is a float", events);
        for (JavaCodeUnit code : type.getCodeUnits())
            if (speaksFloat(code.getRawReturnType(), code.getRawParameterTypes()))
                report(type, code.getDescription() + " takes or gives a float", events);
        for (var call : type.getCodeUnitCallsFromSelf())
            if (speaksFloat(
                    call.getTarget().getRawReturnType(), call.getTarget().getRawParameterTypes()))
                report(type, call.getDescription() + ", which takes or gives a float", events);
    }

    private static boolean speaksFloat(JavaClass result, List<JavaClass> parameters) {
        return Stream.concat(Stream.of(result), parameters.stream()).anyMatch(CountWithoutFloats::isFloat);
    }

    private static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getName()) || FLOATS.contains(type.getFullName());
    }

    private static void report(JavaClass type, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, what));
    }
}
