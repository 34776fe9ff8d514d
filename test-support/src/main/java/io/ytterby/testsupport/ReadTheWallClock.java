package io.ytterby.testsupport;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Asks the system what time it is, without a clock that a test could set. {@code System.nanoTime} is no time of day. */
final class ReadTheWallClock extends ArchCondition<JavaClass> {
    ReadTheWallClock() {
        super("read the wall clock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var call : type.getCodeUnitCallsFromSelf()) {
            boolean reads = readsWallClock(call.getTarget());
            events.add(new SimpleConditionEvent(call, reads, call.getDescription()));
        }
    }

    private static boolean readsWallClock(AccessTarget.CodeUnitCallTarget target) {
        var owner = target.getOwner().getName();
        boolean withoutClock = target.getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        if (owner.equals("java.lang.System")) return target.getName().equals("currentTimeMillis");
        if (owner.startsWith("java.time.")) return target.getName().equals("now") && withoutClock;
        return owner.equals("java.util.Date")
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
