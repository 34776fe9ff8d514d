package io.ytterby.kit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
    private static KafkaSettings with(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return new KafkaSettings("broker:9093", "0", new TopicNames(Optional.empty(), "licensing"), config);
    }

    @Test
    void every_client_shows_its_certificate_where_the_broker_asks_for_one() {
        var secure = Map.of(
                "kafka.security.protocol", "SSL",
                "kafka.ssl.truststore.location", "/run/secrets/ca.crt",
                "kafka.ssl.keystore.password", "s");

        var settings = with(secure);

        for (var client : new Map<?, ?>[] {
            settings.admin(),
            settings.producer(),
            settings.reader(),
            settings.consumer("g"),
            settings.transactionalProducer("t")
        }) {
            assertThat(client.get("security.protocol")).isEqualTo("SSL");
            assertThat(client.get("ssl.truststore.location")).isEqualTo("/run/secrets/ca.crt");
            assertThat(client.get("ssl.keystore.password")).isEqualTo("s");
        }
    }

    @Test
    void without_such_settings_nothing_is_said_of_security() {
        assertThat(with(Map.of()).consumer("g")).doesNotContainKeys("security.protocol", "ssl.keystore.location");
    }

    @Test
    void a_reader_does_not_wait_for_the_transactions_by_which_relays_are_fenced() {
        assertThat(with(Map.of()).reader().get("isolation.level")).isEqualTo("read_uncommitted");
        assertThat(with(Map.of()).transactionalProducer("t").get("transactional.id"))
                .isEqualTo("t");
    }
}
