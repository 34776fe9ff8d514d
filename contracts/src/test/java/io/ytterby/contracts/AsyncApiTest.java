package io.ytterby.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final Path DOCUMENT = CONTRACTS.resolve("asyncapi/ytterby-v1.yaml");

    @Test
    void it_documents_every_topic_and_no_other() throws IOException {
        assertThat(found("(?m)^    address: (.+)$"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void it_says_of_each_topic_whether_it_holds_states_or_facts() throws IOException {
        var document = Files.readString(DOCUMENT);

        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(document)
                        .contains("address: " + topic.topicName() + "\n    description: "
                                + (topic.kind() == Topic.Kind.STATE ? "State topic" : "Fact topic")));
    }

    @Test
    void every_schema_that_it_names_exists() throws IOException {
        assertThat(found("\\$ref: (\\.\\./events/.+)$"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.resolveSibling(reference).normalize())
                        .isRegularFile());
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
