package io.ytterby.k8s.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import io.ytterby.k8s.manifest.Kubectl;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expectation 3: no object of Kubernetes' own kinds has an unknown field or lacks a needed one. */
class StructureTest {
    @FunctionalInterface
    private interface Check {
        void of(JsonElement json) throws IOException;
    }

    private static final Map<String, Check> KINDS = Map.ofEntries(
            Map.entry("v1 ConfigMap", V1ConfigMap::validateJsonElement),
            Map.entry("v1 Namespace", V1Namespace::validateJsonElement),
            Map.entry("v1 PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement),
            Map.entry("v1 Service", V1Service::validateJsonElement),
            Map.entry("v1 ServiceAccount", V1ServiceAccount::validateJsonElement),
            Map.entry("apps/v1 Deployment", V1Deployment::validateJsonElement),
            Map.entry("apps/v1 StatefulSet", V1StatefulSet::validateJsonElement),
            Map.entry("batch/v1 Job", V1Job::validateJsonElement),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement),
            Map.entry("policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement));

    /** Judged by the definitions of their operators, where those are at hand: {@code ./ytterby conformance}. */
    private static final Set<String> OF_OPERATORS = Set.of(
            "kafka.strimzi.io/v1",
            "postgresql.cnpg.io/v1",
            "barmancloud.cnpg.io/v1",
            "gateway.networking.k8s.io/v1",
            "opentelemetry.io/v1beta1",
            "keda.sh/v1alpha1",
            "external-secrets.io/v1",
            "monitoring.coreos.com/v1");

    @BeforeAll
    static void kubectl_renders() {
        assumeTrue(Kubectl.isThere(), "there is no kubectl on this machine: the manifests cannot be rendered");
    }

    @ParameterizedTest
    @EnumSource
    void every_object_has_the_fields_of_its_kind_and_no_other(Overlay overlay) throws IOException {
        assertThat(wrong(overlay.rendered())).isEmpty();
    }

    @Test
    void a_field_that_is_misspelt_deep_inside_is_refused() throws IOException {
        var misspelt = Overlay.PROD.rendered().with("Deployment", "gateway", json -> {
            if (json.at("/spec/template/spec/containers/0") instanceof ObjectNode container)
                container.set("securityContex", container.remove("securityContext"));
        });

        assertThat(wrong(misspelt)).singleElement().asString().contains("Deployment gateway", "securityContex");
    }

    @Test
    void a_field_that_is_needed_and_missing_is_refused() throws IOException {
        var headless = Overlay.PROD.rendered().with("Deployment", "gateway", json -> {
            if (json.path("spec") instanceof ObjectNode spec) spec.remove("selector");
        });

        assertThat(wrong(headless)).singleElement().asString().contains("Deployment gateway", "selector");
    }

    @Test
    void an_old_version_of_a_kind_is_refused() throws IOException {
        var old = Overlay.PROD
                .rendered()
                .with("PodDisruptionBudget", "gateway", json -> json.put("apiVersion", "policy/v1beta1"));

        assertThat(wrong(old)).containsExactly("PodDisruptionBudget gateway: policy/v1beta1 has no such kind here");
    }

    private static List<String> wrong(Manifests manifests) {
        return manifests.all().stream()
                .filter(one -> !OF_OPERATORS.contains(one.apiVersion()))
                .map(StructureTest::judge)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.toList());
    }

    private static String judge(Manifest manifest) {
        var check = KINDS.get(manifest.apiVersion() + " " + manifest.kind());
        if (check == null) return manifest.id() + ": " + manifest.apiVersion() + " has no such kind here";
        try {
            check.of(JsonParser.parseString(manifest.json().toString()));
            return "";
        } catch (IllegalArgumentException | IOException wrong) {
            return manifest.id() + ": " + wrong.getMessage();
        }
    }
}
