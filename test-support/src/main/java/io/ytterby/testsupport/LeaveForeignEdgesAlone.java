package io.ytterby.testsupport;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** A class uses the {@code rest}, {@code db} and {@code events} packages of its own feature only. */
final class LeaveForeignEdgesAlone extends ArchCondition<JavaClass> {
    private static final Pattern EDGE = Pattern.compile("(io\\.ytterby\\.\\w+\\.\\w+)\\.(?:rest|db|events)(?:\\..*)?");

    /** The headers and problems of a standard whose paths lie in several features: made to be used by their edges. */
    private static final String SHARED = "io.ytterby.tracking.epcis.rest";

    LeaveForeignEdgesAlone() {
        super("leave the edges of other features alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(LeaveForeignEdgesAlone::reachesForeignEdge)
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }

    private static boolean reachesForeignEdge(Dependency dependency) {
        var edge = EDGE.matcher(dependency.getTargetClass().getPackageName());
        var origin = dependency.getOriginClass().getPackageName() + ".";
        if (dependency.getTargetClass().getPackageName().equals(SHARED) && origin.endsWith(".rest.")) return false;
        return edge.matches() && !origin.startsWith(edge.group(1) + ".");
    }
}
