package io.ytterby.system.console;

import io.ytterby.embedded.demo.Journey;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the console of the shared platform, on which the demo has been played, and one browser. With
 * {@code -Dconsole.url=http://127.0.0.1:8080} it is the console of a platform that runs already.
 */
final class SharedConsole implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedConsole.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Console.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(
                Console.class, _ -> new Console(home(context.getRoot()), Chromium.start()), Console.class);
    }

    private static URI home(ExtensionContext root) {
        var running = System.getProperty("console.url");
        if (running != null) return URI.create(running);
        var worlds = root.getStore(SharedRunningPlatform.NAMESPACE);
        var world = worlds.computeIfAbsent(World.class, _ -> World.start(), World.class);
        if (world.api()
                .get("guo.auditor", "/api/licensing/v1/licences")
                .body()
                .path("items")
                .isEmpty()) new Journey(world.api(), world.tips(), World.silent()).play();
        return world.platform().url(Part.GATEWAY);
    }
}
