package io.ytterby.k8s.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProbePodTest {
    private static final String SERVICE = """
            kind: ConfigMap
            metadata: {name: common}
            data: {QUARKUS_DATASOURCE_JDBC_URL: "jdbc:a"}
            ---
            kind: ConfigMap
            metadata: {name: own}
            data: {QUARKUS_DATASOURCE_JDBC_URL: "jdbc:b"}
            ---
            kind: Deployment
            metadata: {name: licensing}
            spec:
              template:
                spec:
                  containers:
                    - envFrom: [{configMapRef: {name: common}}, {configMapRef: {name: own}}]
                      env:
                        - name: QUARKUS_DATASOURCE_PASSWORD
                          valueFrom: {secretKeyRef: {name: licensing-db-app, key: password}}
            """;

    @Test
    void it_knows_a_database_as_its_service_does_and_no_secret_is_read_for_it() {
        var pod = new ProbePod(Manifests.of(SERVICE), "ytterby/issuer-dev:1")
                .objects("http://g", "http://i")
                .objects()
                .getFirst();

        var environment = pod.at("/spec/containers/0/env").toString();

        assertThat(environment)
                .contains("{\"value\":\"jdbc:b\",\"name\":\"LICENSING_DATABASE_URL\"}")
                .contains(
                        "{\"name\":\"LICENSING_DATABASE_PASSWORD\",\"valueFrom\":{\"secretKeyRef\":{\"name\":\"licensing-db-app\"");
    }

    @Test
    void secrets_that_an_overlay_refers_to_and_does_not_bring_are_made_each_with_its_role() {
        var secret = Passwords.missingIn(Manifests.of("""
                kind: Deployment
                spec:
                  template:
                    spec:
                      containers: [{env: [{valueFrom: {secretKeyRef: {name: licensing-db-owner, key: username}}}]}]
                      volumes: [{projected: {sources: [{secret: {name: licensing-db-owner, items: [{key: password}]}}]}}]
                """)).objects().getFirst();

        assertThat(secret.at("/stringData/username").asText()).isEqualTo("licensing_owner");
        assertThat(secret.at("/stringData/password").asText()).hasSize(32);
    }

    @Test
    void what_a_log_says_is_read_as_json() {
        assertThat(Sights.isJson("{\"level\":\"INFO\"}")).isTrue();
        assertThat(Sights.isJson("Exception in thread main")).isFalse();
        assertThat(Sights.isTraced("{\"mdc\":{\"traceId\":\"4bf9\"}}")).isTrue();
    }

    @Test
    void a_generated_map_is_called_by_its_name_without_the_hash() {
        assertThat(Rollouts.base("tracking-config-7h2kt9b5m6")).isEqualTo("tracking-config");
    }
}
