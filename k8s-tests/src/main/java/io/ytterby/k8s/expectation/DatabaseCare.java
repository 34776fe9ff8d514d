package io.ytterby.k8s.expectation;

import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A database that outlives a node, whose past can be had back, and in which nobody reaches another's. */
final class DatabaseCare {
    private DatabaseCare() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(
                        22, "three instances apart, acknowledged twice, with resources", DatabaseCare::instances),
                new Expectation(22, "archived as it is written, and backed up by a schedule", DatabaseCare::backups),
                new Expectation(
                        22,
                        "a database for each service, with two roles that reach it alone",
                        DatabaseCare::databases));
    }

    private static Stream<Manifest> clusters(Manifests manifests) {
        return manifests.ofKind("Cluster").filter(one -> one.apiVersion().startsWith("postgresql.cnpg.io/"));
    }

    private static Stream<String> instances(Manifests manifests) {
        return clusters(manifests).flatMap(cluster -> {
            var wrong = new ArrayList<String>();
            if (cluster.at("/spec/instances").asInt() < 3) wrong.add(cluster.id() + ": has fewer than three instances");
            if (!cluster.at("/spec/affinity/podAntiAffinityType").asText().equals("required"))
                wrong.add(cluster.id() + ": two instances may die with one node");
            if (cluster.at("/spec/postgresql/synchronous/number").asInt() < 1)
                wrong.add(cluster.id() + ": an answered change may be lost with the primary");
            if (cluster.at("/spec/resources/requests").isEmpty()
                    || cluster.at("/spec/resources/limits/memory").isMissingNode())
                wrong.add(cluster.id() + ": says nothing of its resources");
            for (var unsafe : List.of("fsync", "full_page_writes", "synchronous_commit"))
                if (cluster.at("/spec/postgresql/parameters")
                        .path(unsafe)
                        .asText("on")
                        .equals("off")) wrong.add(cluster.id() + ": runs without " + unsafe);
            return wrong.stream();
        });
    }

    private static Stream<String> backups(Manifests manifests) {
        return clusters(manifests).flatMap(cluster -> {
            var wrong = new ArrayList<String>();
            boolean archives = false;
            for (var plugin : cluster.at("/spec/plugins")) {
                var store = plugin.at("/parameters/barmanObjectName").asText();
                archives |= plugin.path("isWALArchiver").asBoolean()
                        && manifests.find("ObjectStore", store).isPresent();
            }
            if (!archives) wrong.add(cluster.id() + ": archives nothing");
            if (manifests
                    .ofKind("ScheduledBackup")
                    .noneMatch(
                            backup -> backup.at("/spec/cluster/name").asText().equals(cluster.name())))
                wrong.add(cluster.id() + ": has no schedule of backups");
            return wrong.stream();
        });
    }

    private static Stream<String> databases(Manifests manifests) {
        return clusters(manifests).flatMap(cluster -> {
            var wrong = new ArrayList<String>();
            var roles = new TreeMap<String, String>();
            for (var role : cluster.at("/spec/managed/roles")) {
                roles.put(
                        role.path("name").asText(),
                        role.at("/passwordSecret/name").asText());
                if (role.path("connectionLimit").asInt(-1) < 0)
                    wrong.add(role.path("name").asText() + ": has no limit of connections");
                if (role.path("superuser").asBoolean())
                    wrong.add(role.path("name").asText() + ": is bound by no grant");
            }
            var access = Manifest.list(cluster.at("/spec/postgresql/pg_hba"));
            if (access.isEmpty() || !access.getLast().equals("host all all all reject"))
                wrong.add(cluster.id() + ": every role reaches every database");
            manifests.services().map(Manifest::name).forEach(name -> {
                if (manifests
                        .find("Database", name)
                        .filter(database -> database.at("/spec/owner").asText().equals(name + "_owner"))
                        .isEmpty()) wrong.add("Database " + name + ": is not there, or not its owner's");
                for (var role : List.of("owner", "app"))
                    if (!(name + "-db-" + role).equals(roles.get(name + "_" + role)))
                        wrong.add(cluster.id() + ": has no role " + name + "_" + role + " of the Secret " + name
                                + "-db-" + role);
            });
            return wrong.stream();
        });
    }
}
