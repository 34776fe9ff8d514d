package io.ytterby.intelligence;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.EventSchemas;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Plays the tips' service: says on its topic what it would say, and only what contracts allows. */
@Singleton
public class TipTellers {
    private final TopicNames names;
    private final KafkaSettings settings;
    private @Nullable KafkaProducer<String, String> producer;

    TipTellers(TopicNames names, KafkaSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** @return the name of what was told */
    String told(String kind, String reference) {
        var id = UUID.randomUUID().toString();
        var event = """
                {"specversion":"1.0","id":"%s","source":"/ytterby/test","type":"tips.link.v1","subject":"s",\
                "time":"2026-11-22T08:00:00Z","datacontenttype":"application/json",\
                "dataschema":"urn:ytterby:schema:tips.link.v1",\
                "data":{"linkId":"%s","toldAt":"2026-11-22T08:00:00Z","kind":"%s","reference":"%s"}}""".formatted(UUID.randomUUID(), id, kind, reference);
        EventSchemas.assertValid(event);
        var _ = producer().send(new ProducerRecord<>(names.of(Topic.TIPS_LINK), id, event));
        return id;
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) producer = new KafkaProducer<>(settings.producer());
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close();
    }
}
