package io.ytterby.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {
    private static final Path EVENTS = Path.of("src/main/resources/contracts/events");

    @ParameterizedTest
    @MethodSource("schemas")
    void the_example_beside_a_schema_is_valid(Path schema) throws IOException {
        var example = Files.readString(schema.resolveSibling("v1.example.json"));

        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema))
                .validate(example, InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void an_empty_object_is_not_valid_so_the_schema_says_something(Path schema) throws IOException {
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema))
                .validate("{}", InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    @Test
    void every_state_topic_has_a_schema_of_its_own() {
        assertThat(Topic.values())
                .filteredOn(topic -> topic.kind() == Topic.Kind.STATE)
                .allSatisfy(topic -> assertThat(EVENTS.resolve(topic.topicName().replace('.', '/')))
                        .isDirectory());
    }

    static Stream<Path> schemas() throws IOException {
        try (var files = Files.walk(EVENTS)) {
            return files.filter(file -> file.endsWith("v1.schema.json")).toList().stream();
        }
    }
}
