package io.ytterby.system.rig;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link World} of this JVM: started by the first that asks, stopped after the last, whatever came
 * of them. A jar that is missing fails the test that asked.
 */
public final class SharedRunningPlatform implements ParameterResolver {
    /** Where the one world is kept, for those who give tests something that stands on it. */
    public static final Namespace NAMESPACE = Namespace.create(SharedRunningPlatform.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(World.class, _ -> World.start(), World.class);
    }
}
