package io.ytterby.embedded.cli;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a newcomer wants to know once everything runs. */
final class Guide {
    private Guide() {}

    static String of(int portBase, List<Part> parts) throws IOException {
        var text = new StringBuilder("\n");
        if (parts.contains(Part.GATEWAY)) text.append(gateway(portBase));
        if (parts.contains(Part.IDENTITY)) text.append(people());
        return text.append(next(parts)).toString();
    }

    private static String gateway(int portBase) {
        var url = "http://127.0.0.1:" + Part.GATEWAY.port(portBase);
        return "Ytterby is at " + url + "\n  its API: " + url + "/q/openapi\n\n";
    }

    static String people() throws IOException {
        return People.ofTheDemo().people().stream()
                .map(person -> String.format(
                        Locale.ROOT,
                        "  %-20s %-18s %s%n",
                        person.id(),
                        String.join(", ", person.roles()),
                        person.organisation()))
                .collect(Collectors.joining("", "Demo people, all with the password 'demo':\n", "\n"));
    }

    private static String next(List<Part> parts) {
        var text = new StringBuilder("Try next:\n");
        if (parts.contains(Part.IDENTITY))
            text.append("  ./ytterby token exporter       prints an access token of the exporter above\n");
        return text.append("  ./ytterby status               shows each part, its memory and its address\n")
                .append("  ./ytterby logs ")
                .append(String.format(Locale.ROOT, "%-15s", parts.getLast().title()))
                .append(" shows what a part says\n")
                .append("  ./ytterby down                 stops everything; the data stays")
                .toString();
    }
}
