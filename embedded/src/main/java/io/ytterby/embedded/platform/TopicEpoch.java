package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Which topics are the platform's. A restored database is older than what lies on Kafka, and would contradict it; so each
 * restore begins an epoch with topics, groups and transactional ids of its own. Those of before stay as they are, to be read.
 *
 * @param number 0 until the first restore
 */
public record TopicEpoch(int number) {
    private static final String FILE = "topic-epoch";

    public static TopicEpoch of(DataFolder data) throws IOException {
        var file = data.root().resolve(FILE);
        return new TopicEpoch(
                Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
    }

    public TopicEpoch next() {
        return new TopicEpoch(number + 1);
    }

    public void keepIn(DataFolder data) throws IOException {
        Whole.write(data.root().resolve(FILE), number + "\n");
    }

    /** What stands before each topic's name; empty before the first restore. */
    public String prefix() {
        return number == 0 ? "" : "e" + number + ".";
    }
}
