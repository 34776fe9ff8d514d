package io.ytterby.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The credentials' schemas to a validator that is not ours; ours reads the same files in module credentials. */
class CredentialSchemasTest {
    private static final Path CREDENTIALS = Path.of("src/main/resources/contracts/credentials");

    @ParameterizedTest
    @MethodSource("names")
    void the_example_beside_a_schema_is_valid(String name) throws IOException {
        assertThat(schema(name).validate(example(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_that_is_missing_unknown_or_of_another_kind_is_noticed(String name) throws IOException {
        var example = example(name);

        assertThat(schema(name).validate(example.replace("\"issuer\"", "\"issuers\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema(name).validate(example.replace("\"VerifiableCredential\"", "7"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CREDENTIALS.resolve(name + ".schema.json")));
    }

    private static String example(String name) throws IOException {
        return Files.readString(CREDENTIALS.resolve(name + ".example.json"));
    }

    static Stream<String> names() throws IOException {
        try (var files = Files.list(CREDENTIALS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.substring(0, name.length() - ".schema.json".length()))
                    .toList()
                    .stream();
        }
    }
}
