package io.ytterby.k8s.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.testsupport.ListedMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A panel without data and an alert that never rings look like peace: so every name is held against what is scraped. */
class MonitoringTest {
    /** What Prometheus makes itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "ALERTS");

    @Test
    void panels_rules_and_alerts_read_only_metrics_that_are_listed() {
        var known = new HashSet<>(ListedMetrics.all());
        known.addAll(OF_PROMETHEUS);
        Monitoring.recordings().forEach(rule -> known.add(rule.path("record").asText()));

        var unknown = new TreeSet<String>();
        for (var expression : Monitoring.expressions())
            for (var name : new Expression(expression).metrics()) if (!Expression.isIn(known, name)) unknown.add(name);

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_listed_metric_of_ours_is_on_a_panel_or_in_a_rule() {
        var read = Monitoring.expressions().stream()
                .flatMap(expression -> new Expression(expression).metrics().stream())
                .collect(Collectors.toSet());

        var unread = ListedMetrics.all().stream()
                .filter(name -> name.startsWith("ytterby_"))
                .filter(name -> read.stream().noneMatch(one -> Expression.isIn(Set.of(name), one)));

        assertThat(unread).isEmpty();
    }

    @Test
    void every_alert_says_whom_it_wakes_and_has_a_page_and_every_page_an_alert() {
        var alerts = new TreeSet<String>();
        for (var alert : Monitoring.alerts()) {
            var name = alert.path("alert").asText();
            alerts.add(name);
            assertThat(alert.at("/labels/severity").asText()).as(name).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(alert.at("/annotations/description").asText()).as(name).isNotBlank();
            assertThat(alert.at("/annotations/runbook_url").asText()).endsWith("/docs/runbooks/" + name + ".md");
        }

        var pages = Monitoring.files(Monitoring.runbooks()).stream()
                .map(page -> page.getFileName().toString())
                .filter(page -> !page.equals("README.md"))
                .map(page -> page.replace(".md", ""));

        assertThat(pages).containsExactlyElementsOf(alerts);
    }

    @Test
    void every_page_says_what_the_user_feels_where_to_look_how_to_mend_and_whom_to_call() throws IOException {
        var index = Files.readString(Monitoring.runbooks().resolve("README.md"));

        for (var page : Monitoring.files(Monitoring.runbooks())) {
            var name = page.getFileName().toString();
            if (name.equals("README.md")) continue;
            assertThat(Files.readString(page))
                    .as(name)
                    .startsWith("# " + name.replace(".md", ""))
                    .contains("## What the user feels", "## Look", "## Mend", "## Escalate");
            assertThat(index).contains("(" + name + ")");
        }
    }

    @Test
    void dashboards_are_well_formed_and_brought_along() throws IOException {
        var component = Files.readString(Monitoring.folder().resolve("kustomization.yaml"));
        assertThat(component).contains("grafana_dashboard: \"1\"");

        for (var file : Monitoring.dashboards()) {
            var board = Monitoring.dashboard(file);
            assertThat(file.getFileName()).hasToString(board.path("uid").asText() + ".json");
            assertThat(component).contains("dashboards/" + file.getFileName());
            assertThat(board.path("title").asText()).startsWith("Ytterby: ");
            assertThat(board.path("panels")).isNotEmpty();
            var ids = new HashSet<Integer>();
            for (JsonNode panel : board.path("panels")) {
                assertThat(ids.add(panel.path("id").asInt()))
                        .as(file.toString())
                        .isTrue();
                assertThat(panel.path("title").asText()).isNotBlank();
                assertThat(panel.path("targets")).isNotEmpty();
                assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotBlank();
            }
        }
    }

    @Test
    void each_objective_has_rates_over_every_window_that_its_alerts_read() {
        var recorded = Monitoring.recordings().stream()
                .map(rule -> rule.path("record").asText() + " "
                        + rule.at("/labels/slo").asText())
                .collect(Collectors.toSet());

        var objectives = recorded.stream()
                .filter(name -> name.startsWith("slo:objective:ratio "))
                .map(name -> name.split(" ", 2)[1])
                .toList();

        assertThat(objectives).hasSize(5);
        for (var objective : objectives)
            for (var window : Set.of("5m", "30m", "1h", "2h", "6h", "1d", "3d"))
                assertThat(recorded).contains("slo:error:ratio_rate" + window + " " + objective);
    }
}
