package io.ytterby.k8s.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    private static final String SCALE = """
            spec:
              group: ytterby.io
              names: {kind: Scale}
              versions:
                - name: v1
                  schema:
                    openAPIV3Schema:
                      type: object
                      required: [spec]
                      properties:
                        apiVersion: {type: string}
                        kind: {type: string}
                        metadata: {type: object}
                        spec:
                          type: object
                          required: [unit]
                          properties:
                            unit: {type: string, enum: [mg, g]}
                            most: {type: integer}
                            notes: {type: object, x-kubernetes-preserve-unknown-fields: true}
            """;

    private final Definitions definitions = new Definitions();

    @BeforeEach
    void one_is_known() throws IOException {
        definitions.add(SCALE);
    }

    private Optional<List<String>> judge(String rest) throws IOException {
        return definitions.judge(manifest("apiVersion: ytterby.io/v1\nkind: Scale\nmetadata: {name: s}\n" + rest));
    }

    private static Manifest manifest(String yaml) throws IOException {
        return Overlay.parse(yaml).all().getFirst();
    }

    @Test
    void an_object_that_fits_its_definition_passes_also_with_fields_where_any_may_be() throws IOException {
        assertThat(judge("spec: {unit: mg, most: 5, notes: {of: anything}}")).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec: {unit: mg, mots: 5}      | mots",
                "spec: {unit: mg, most: many}   | integer",
                "spec: {unit: ounce}            | enumeration",
                "spec: {most: 5}                | unit",
                "status: {}                     | spec",
            })
    void what_the_api_server_would_refuse_or_drop_is_said(String rest, String said) throws IOException {
        assertThat(judge(rest).orElseThrow()).anyMatch(one -> one.startsWith("Scale s: ") && one.contains(said));
    }

    @Test
    void of_a_kind_that_is_not_defined_nothing_is_said() throws IOException {
        assertThat(definitions.judge(manifest("{apiVersion: ytterby.io/v2, kind: Scale}")))
                .isEmpty();
    }
}
