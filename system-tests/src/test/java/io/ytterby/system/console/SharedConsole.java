package io.ytterby.system.console;

import io.ytterby.contracts.Topic;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.Journey;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Broker;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.Databases;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the console of the shared platform, on which the demo has been played, and one browser. With
 * {@code -Dconsole.url=http://127.0.0.1:8080} it is the console of a platform that runs already.
 */
final class SharedConsole implements ParameterResolver {
    private static final int ISSUER_AFTER = 4;
    private static final int TIPS_AFTER = 10;
    private static final int KAFKA_AFTER = 6;
    private static final Namespace NAMESPACE = Namespace.create(SharedConsole.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Console.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(Console.class, _ -> open(context.getRoot()), Console.class);
    }

    private static Console open(ExtensionContext root) {
        var running = System.getProperty("console.url");
        if (running != null) return open(URI.create(running));
        var worlds = root.getStore(SharedRunningPlatform.NAMESPACE);
        var world = worlds.computeIfAbsent(World.class, _ -> World.start(), World.class);
        if (world.api()
                .get(Cast.AUDITOR, "/api/licensing/v1/licences")
                .body()
                .path("items")
                .isEmpty()) new Journey(world.api(), world.tips(), World.silent()).play();
        var console = new Console(
                world.platform().url(Part.GATEWAY),
                world.tips(),
                world.api(),
                world.broker(),
                (topic, id, key, record) -> written(world, topic, id, key, record));
        // The demo decides all that it begins: one application is still in work, one sample waits, one round is open.
        Applications.submitted(console);
        Samples.taken(console);
        QuotaActs.opened(console, Duration.ofDays(30));
        return console;
    }

    /** In the service's outbox, so that it is told as all else is and the books agree afterwards. */
    private static void written(World world, Topic topic, UUID id, String key, String record) {
        var service = Databases.SERVICES.stream()
                .filter(part -> part.title().equals(topic.service()))
                .findFirst()
                .orElseThrow();
        world.databases()
                .tamper(
                        service,
                        "INSERT INTO outbox (id, shard, topic, key, version, record) VALUES ('" + id + "', 0, '"
                                + topic.topicName() + "', '" + key + "', 1, '" + record + "')");
    }

    private static Console open(URI home) {
        try {
            var people = People.ofTheDemo();
            var issuer = beside(home, "console.issuer", ISSUER_AFTER);
            var tips = beside(home, "console.tips", TIPS_AFTER);
            var kafka = beside(home, "console.kafka", KAFKA_AFTER);
            // Its topics are those of a platform that was never restored.
            var broker = new Broker(kafka.getAuthority(), "");
            return new Console(
                    home,
                    tips,
                    new Api(home, issuer, people),
                    broker,
                    (topic, id, key, record) -> broker.put(topic, key, record.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where another part of a platform is: beside its gateway, or where the property says. */
    private static URI beside(URI home, String property, int after) {
        var said = System.getProperty(property);
        return URI.create(said != null ? said : "http://" + home.getHost() + ":" + (home.getPort() + after));
    }
}
