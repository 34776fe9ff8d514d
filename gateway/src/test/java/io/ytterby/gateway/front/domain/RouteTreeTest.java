package io.ytterby.gateway.front.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTreeTest {
    private static final List<String> TEMPLATES = List.of(
            "/v1/licences",
            "/v1/licences/{number}",
            "/v1/licences/{number}:suspend",
            "/v1/licences/{number}/ledger",
            "/v1/licences/expiring",
            "/epcis/{kind}/{name}",
            "/epcis/{kind}/{name}/events",
            "/epcis/events/{id}");
    private final RouteTree routes = RouteTree.of(TEMPLATES);

    @ParameterizedTest
    @CsvSource({
        "/v1/licences,                          /v1/licences",
        "/v1/licences/CN-2026-000017,           /v1/licences/{number}",
        "/v1/licences/CN-2026-000017:suspend,   /v1/licences/{number}:suspend",
        "/v1/licences/CN-2026-000017:explode,   /v1/licences/{number}",
        "/v1/licences/expiring,                 /v1/licences/expiring",
        "/v1/licences/expiring/ledger,          /v1/licences/{number}/ledger",
        "/epcis/events/urn:uuid:7,              /epcis/events/{id}",
        "/epcis/events/urn:uuid:7/events,       /epcis/{kind}/{name}/events",
        "/epcis/bizSteps/shipping,              /epcis/{kind}/{name}",
        "/v1/licences/,                         other",
        "/v1/licences/a/b/c,                    other",
        "/,                                     other",
        "v1,                                    other",
    })
    void a_path_is_called_by_its_template(String path, String template) {
        assertThat(routes.templateOf(path)).isEqualTo(template);
    }

    @Test
    void whatever_is_sent_there_are_no_more_names_than_templates_and_one() {
        var random = new Random(59);
        var parts =
                List.of("v1", "licences", "epcis", "events", "expiring", "a:suspend", "{number}", "%2F", "", "..", ":");

        var names = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            var path = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--)
                path.append('/').append(parts.get(random.nextInt(parts.size())));
            names.add(routes.templateOf(path.toString()));
        }

        names.remove(RouteTree.OTHER);
        assertThat(TEMPLATES).containsAll(names);
    }
}
