package io.ytterby.embedded.cli;

import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.Journey;
import io.ytterby.embedded.demo.StepFailedException;
import io.ytterby.embedded.demo.Teller;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.Part;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Plays the journey on the running platform. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Plays the main journey through the gateway of the running platform and tells what happens and why:",
            "from the question what a consignment needs to the delivery that leaves and the one that stays.",
            "Ends with 0 only if every step held. It can be played again and again."
        })
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Override
    public Integer call() throws Exception {
        int base = checkout.running().portBase();
        try (var api = new Api(address(Part.GATEWAY, base), URI.create(checkout.issuer()), People.ofTheDemo())) {
            new Journey(api, address(Part.TIPS, base), new Teller(System.out)).play();
            System.out.println();
            System.out.println("Every step held.");
            return 0;
        } catch (StepFailedException failed) {
            System.out.println();
            System.err.println("A step did not hold: " + failed.getMessage());
            return 1;
        }
    }

    private static URI address(Part part, int portBase) {
        return URI.create("http://127.0.0.1:" + part.port(portBase));
    }
}
