package io.ytterby.embedded.probe;

import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.Journey;
import io.ytterby.embedded.demo.StepFailedException;
import io.ytterby.embedded.demo.Teller;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.DemoOrganisations;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The demo, where the platform cannot call back: what a webhook brings is not looked at. */
@Command(name = "demo", description = "Registers the demo's organisations and plays the main journey.")
final class DemoFromBeside implements Callable<Integer> {
    @Mixin
    private Surroundings surroundings = new Surroundings();

    @Override
    public Integer call() throws Exception {
        DemoOrganisations.register(
                surroundings.issuer(), surroundings.gateway().resolve("/api/licensing/v1/organisations"));
        try (var api = new Api(surroundings.gateway(), URI.create(surroundings.issuer()), People.ofTheDemo())) {
            Journey.withoutReceiver(api, new Teller(System.out)).play();
            System.out.println("Every step held.");
            return 0;
        } catch (StepFailedException failed) {
            System.out.println("A step did not hold: " + failed.getMessage());
            return 1;
        }
    }
}
