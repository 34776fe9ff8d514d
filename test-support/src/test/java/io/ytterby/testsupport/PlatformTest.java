package io.ytterby.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void each_resource_gets_a_database_and_a_topic_prefix_of_its_own() throws Exception {
        var one = new PlatformResource().start();
        var two = new PlatformResource().start();

        assertThat(one.get("quarkus.datasource.jdbc.url")).isNotEqualTo(two.get("quarkus.datasource.jdbc.url"));
        assertThat(one.get("ytterby.topic-prefix")).isNotEqualTo(two.get("ytterby.topic-prefix"));
        try (var app = DriverManager.getConnection(
                one.get("quarkus.datasource.jdbc.url"),
                one.get("quarkus.datasource.username"),
                one.get("quarkus.datasource.password"))) {
            assertThat(app.isValid(5)).isTrue();
        }
    }

    @Test
    void the_broker_keeps_what_it_is_given() throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", Platform.get().bootstrap());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic("platform-test", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("platform-test", "key", "value")).get();
        }
        Map<String, Object> reader = Map.of(
                "bootstrap.servers", Platform.get().bootstrap(), "group.id", "test", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(reader, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("platform-test"));

            Eventually.asserted(() ->
                    assertThat(consumer.poll(Duration.ofMillis(200)).count()).isEqualTo(1));
        }
    }

    @Test
    void a_token_verifies_against_the_published_keys_and_a_strangers_does_not() throws Exception {
        var tokens = TestTokens.of("li.wei", "cn-mofcom", OrganisationKind.AUTHORITY, Roles.LICENSING_OFFICER);
        var keys =
                JWKSet.parse(Files.readString(Path.of(URI.create(Platform.get().jwks()))));
        var verifier = new com.nimbusds.jose.crypto.RSASSAVerifier(
                keys.getKeyByKeyId("test").toRSAKey());

        assertThat(SignedJWT.parse(tokens.signed()).verify(verifier)).isTrue();
        assertThat(SignedJWT.parse(tokens.signedByStranger()).verify(verifier)).isFalse();
        assertThat(SignedJWT.parse(tokens.tampered(claims -> claims.claim("org", "se-nordia-motors")))
                        .verify(verifier))
                .isFalse();
    }
}
