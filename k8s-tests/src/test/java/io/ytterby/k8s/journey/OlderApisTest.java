package io.ytterby.k8s.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OlderApisTest {
    private static final Set<String> OLD =
            Set.of("v1", "apps/v1", "policy/v1beta1", "autoscaling/v2beta2", "batch/v1", "batch/v1beta1");

    private static final String BUDGET = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: {name: gateway}
            spec: {maxUnavailable: 1, unhealthyPodEvictionPolicy: AlwaysAllow}
            """;

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: gateway}
            spec:
              template:
                spec:
                  topologySpreadConstraints: [{maxSkew: 1, matchLabelKeys: [pod-template-hash]}]
                  initContainers:
                    - {name: first, image: a}
                    - {name: beside, image: b, restartPolicy: Always}
                  containers:
                    - name: gateway
                      image: c
                      livenessProbe: {grpc: {port: 9000}}
                      lifecycle: {preStop: {sleep: {seconds: 5}}}
            """;

    @Test
    void a_kind_goes_to_the_version_that_an_older_server_serves_without_what_came_later() {
        var older = new OlderApis(OLD);

        var budget = older.convert(Manifests.of(BUDGET)).objects().getFirst();

        assertThat(budget.path("apiVersion").asText()).isEqualTo("policy/v1beta1");
        assertThat(budget.path("spec").toString()).isEqualTo("{\"maxUnavailable\":1}");
        assertThat(older.told())
                .containsExactly(
                        "PodDisruptionBudget/gateway: policy/v1 -> policy/v1beta1",
                        "PodDisruptionBudget/gateway: without unhealthyPodEvictionPolicy");
    }

    @Test
    void a_server_as_new_as_the_manifests_gets_them_as_they_are() {
        var manifests = Manifests.of(BUDGET + "---\n" + DEPLOYMENT);

        var same = new OlderApis(Set.of("policy/v1")).convert(manifests);

        assertThat(same).isEqualTo(manifests);
    }

    @Test
    void a_pod_for_an_older_server_has_no_younger_fields_and_its_sidecars_beside_it() {
        var deployment =
                new OlderApis(OLD).convert(Manifests.of(DEPLOYMENT)).objects().getFirst();

        var pod = Manifests.podOf(deployment);

        assertThat(pod.path("topologySpreadConstraints").toString()).isEqualTo("[{\"maxSkew\":1}]");
        assertThat(pod.path("initContainers").findValuesAsText("name")).containsExactly("first");
        assertThat(pod.path("containers").toString())
                .isEqualTo("[{\"name\":\"beside\",\"image\":\"b\"},{\"name\":\"gateway\",\"image\":\"c\"}]");
    }

    @Test
    void a_kind_whose_older_version_is_not_served_either_is_left_for_the_server_to_refuse() {
        var budget = new OlderApis(Set.of("v1"))
                .convert(Manifests.of(BUDGET))
                .objects()
                .getFirst();

        assertThat(budget.path("apiVersion").asText()).isEqualTo("policy/v1");
    }
}
