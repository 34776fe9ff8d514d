package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all desks were played: each form of the console has been sent by a browser that runs no script, and was taken. */
@Order(3)
@NeedsChromium
class EveryFormTest {
    private static final Path TESTS =
            Path.of(System.getProperty("basedir", "."), "src/test/java/io/ytterby/system/console");

    private static final Set<String> OTHERS =
            Set.of("AlertsTogetherTest", "GuardsTest", "ListsTest", "MainJourneyTest", "WaysBackTest");

    @Test
    void each_form_was_sent_without_script_and_taken(Console console) throws IOException {
        var played = NeedsChromium.Condition.PLAYED.stream()
                .map(Class::getSimpleName)
                .toList();
        assumeTrue(played.containsAll(desks()), () -> "skipped: of " + desks() + " only " + played + " were played");
        var sent = console.sent().paths();
        var addresses = PostedAddresses.all();

        var never = new TreeSet<String>();
        for (var address : addresses)
            if (sent.stream().noneMatch(PostedAddresses.asSent(address).asMatchPredicate())) never.add(address);

        assertThat(addresses).hasSizeGreaterThan(80);
        assertThat(never).isEmpty();
    }

    private static List<String> desks() {
        try (var files = Files.list(TESTS)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.startsWith("DeskOf") || OTHERS.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
