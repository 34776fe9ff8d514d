package io.ytterby.k8s.code;

import io.ytterby.contracts.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What each service does with Kafka.
 *
 * @param groups by service, the consumer groups with the topics that each follows
 * @param reads by service, all topics that are read, with or without a group
 * @param streams by service, the applications of Kafka Streams: each reads as a group, and keeps its state in topics, that bear its name
 */
public record CodeConsumers(
        Map<String, Map<String, Set<String>>> groups,
        Map<String, Set<String>> reads,
        Map<String, Set<String>> streams) {
    private static final Pattern CONSUMER =
            Pattern.compile("class \\w+\\s+(implements EventConsumer|extends FollowedOrganisations)");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([^\"]+)\"");
    private static final Pattern FOLLOWS = Pattern.compile("Set<Topic> topics\\(\\) \\{\\s*return Set.of\\(([^)]*)\\)");
    private static final Pattern TOPIC = Pattern.compile("Topic\\.([A-Z][A-Z_]+)\\b(?!\\()");
    private static final Pattern STREAM = Pattern.compile("APPLICATION_ID_CONFIG,\\s*names\\.of\\(\"([^\"]+)\"\\)");
    private static final Pattern PROJECTED = Pattern.compile("<Topic> TOPICS =[^;]*;");

    public static CodeConsumers read(Path home) throws IOException {
        var sources = new Sources(home);
        var groups = new TreeMap<String, Map<String, Set<String>>>();
        var reads = new TreeMap<String, Set<String>>();
        var streams = new TreeMap<String, Set<String>>();
        for (var service : Sources.MODULES.keySet()) {
            var own = new TreeMap<String, Set<String>>();
            // Every process follows who is suspended: SubjectFollower of the kit.
            var all = new TreeSet<>(Set.of(Topic.LICENSING_SUBJECT.topicName()));
            var flows = new TreeSet<String>();
            for (var text : sources.of(Sources.module(service))) {
                if (CONSUMER.matcher(text).find()) own.put(name(text), follows(text));
                var projected = PROJECTED.matcher(text);
                while (projected.find()) all.addAll(topics(projected.group()));
                var stream = STREAM.matcher(text);
                if (stream.find()) {
                    flows.add(stream.group(1));
                    all.addAll(topics(text));
                }
            }
            own.values().forEach(all::addAll);
            groups.put(service, own);
            reads.put(service, all);
            streams.put(service, flows);
        }
        return new CodeConsumers(groups, reads, streams);
    }

    private static String name(String text) {
        var found = NAME.matcher(text);
        if (!found.find()) throw new IllegalStateException("a consumer whose name is no plain text:\n" + text);
        return found.group(1);
    }

    private static Set<String> follows(String text) {
        var found = FOLLOWS.matcher(text);
        if (found.find()) return topics(found.group(1));
        if (text.contains("extends FollowedOrganisations")) return Set.of(Topic.LICENSING_ORGANISATION.topicName());
        throw new IllegalStateException("a consumer whose topics are no plain list:\n" + text);
    }

    private static Set<String> topics(String text) {
        var topics = new TreeSet<String>();
        var found = TOPIC.matcher(text);
        while (found.find()) topics.add(Topic.valueOf(found.group(1)).topicName());
        return topics;
    }
}
