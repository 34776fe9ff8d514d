package io.ytterby.benchmarks.service;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the service's own classes together without its container: each by its only constructor, with what that asks for, each
 * once. Settings have the defaults that stand at the constructors.
 */
public final class Wiring {
    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Map<Class<?>, String> adapters = new HashMap<>();

    /** What is here already. */
    public <T> Wiring with(Class<T> type, T thing) {
        known.put(type, thing);
        return this;
    }

    /** Which class, by its name since packages hide it, keeps a port's promise. */
    public Wiring with(Class<?> port, String adapter) {
        adapters.put(port, adapter);
        return this;
    }

    public <T> T get(Class<T> type) {
        var found = known.get(type);
        if (found == null) {
            found = make(adapter(type));
            known.put(type, found);
        }
        return type.cast(found);
    }

    public Object make(String name) {
        return make(load(name));
    }

    private Class<?> adapter(Class<?> type) {
        var name = adapters.get(type);
        if (name != null) return load(name);
        return type.isInterface() ? load(houseName(type)) : type;
    }

    /** As the house names adapters: {@code lot.db.JdbiLots} keeps the promise of {@code lot.app.Lots}. */
    private static String houseName(Class<?> port) {
        return port.getPackageName().replaceFirst("\\.app$", ".db") + ".Jdbi" + port.getSimpleName();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("the service has no " + name, gone);
        }
    }

    private Object make(Class<?> type) {
        Constructor<?> only = type.getDeclaredConstructors()[0];
        only.setAccessible(true);
        try {
            return only.newInstance(
                    Arrays.stream(only.getParameters()).map(this::argument).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot make " + type.getName(), failure);
        }
    }

    private Object argument(Parameter parameter) {
        var setting = parameter.getAnnotation(ConfigProperty.class);
        return setting == null ? get(parameter.getType()) : value(setting.defaultValue(), parameter.getType());
    }

    private static Object value(String text, Class<?> type) {
        if (type == int.class) return Integer.valueOf(text);
        if (type == long.class) return Long.valueOf(text);
        if (type == boolean.class) return Boolean.valueOf(text);
        if (type == List.class) return List.of(text.split(",", -1));
        return text;
    }
}
