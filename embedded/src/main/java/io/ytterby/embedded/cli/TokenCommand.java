package io.ytterby.embedded.cli;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.People.Person;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, so that it fits into {@code $(...)}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints an access token of a demo person, good for five minutes.",
        footer = {"", "curl -H \"Authorization: Bearer $(./ytterby token buyer --org se-nordia-motors)\" ..."})
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(
            paramLabel = "ROLE",
            arity = "0..1",
            description = "exporter, licensing-officer, ...: the first person with it.")
    private @Nullable String role;

    @Option(names = "--org", paramLabel = "ORG", description = "The person with that role at this organisation.")
    private @Nullable String organisation;

    @Option(names = "--person", paramLabel = "ID", description = "This very person: li.licensing.")
    private @Nullable String person;

    @Option(
            names = "--act-for",
            paramLabel = "ORG",
            description = "As an agent of this organisation: good for what a mandate of it covers.")
    private @Nullable String principal;

    @Override
    public Integer call() throws Exception {
        var wanted = person(People.ofTheDemo());
        var issuer = new TokenClient(checkout.issuer());
        System.out.println(principal == null ? issuer.token(wanted) : issuer.tokenFor(wanted, principal));
        return 0;
    }

    private Person person(People people) throws IOException {
        if (person != null)
            return people.person(person)
                    .orElseThrow(() ->
                            new IOException("no '" + person + "' among the people; './ytterby status' lists them"));
        var asked = role;
        if (asked == null || !Roles.ALL.contains(asked))
            throw new IOException(
                    "name a ROLE, or a --person. The roles: " + String.join(", ", new TreeSet<>(Roles.ALL)));
        return people.inRole(asked, Optional.ofNullable(organisation))
                .orElseThrow(() -> new IOException(
                        "no " + asked + " at " + organisation + "; './ytterby status' lists who is where"));
    }
}
