package io.ytterby.credentials.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema lets through, keyword by keyword. */
class JsonSchemaTest {
    @ParameterizedTest(name = "{0}: {1} and not {2}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ';',
            value = {
                "{'type':'string'};'a';1",
                "{'type':'integer'};7.0;7.5",
                "{'type':['null','boolean']};null;0",
                "{'const':1};1.0;2",
                "{'enum':['a',{'b':[1]}]};{'b':[1.0]};{'b':[2]}",
                "{'required':['a']};{'a':null};{}",
                "{'properties':{'a':{'type':'string'}}};{'b':1};{'a':1}",
                "{'properties':{'a':{}},'additionalProperties':false};{'a':1};{'b':1}",
                "{'additionalProperties':{'type':'string'}};{'a':'b'};{'a':1}",
                "{'items':{'type':'string'}};['a'];['a',1]",
                "{'prefixItems':[{'const':1}],'items':{'const':2}};[1,2,2];[1,1]",
                "{'contains':{'const':1}};[2,1];[2]",
                "{'contains':{'const':1},'minContains':2,'maxContains':2};[1,1];[1,1,1]",
                "{'minItems':1,'maxItems':1};[1];[]",
                "{'uniqueItems':true};[1,2];[1,1.0]",
                "{'minLength':2,'maxLength':2};'ab';'a'",
                "{'pattern':'^a+$'};'aa';'ab'",
                "{'format':'uri'};'urn:a:b';'a b'",
                "{'format':'date'};'2026-02-28';'2026-02-30'",
                "{'format':'date-time'};'2026-02-28T00:00:00Z';'2026-02-28'",
                "{'minimum':1,'maximum':2};1.5;2.5",
                "{'allOf':[{'minimum':1},{'maximum':2}]};2;3",
                "{'anyOf':[{'const':1},{'type':'string'}]};'a';2",
                "{'oneOf':[{'minimum':1},{'maximum':2}]};3;2",
                "{'not':{'const':1}};2;1",
                "{'$defs':{'a':{'const':1}},'$ref':'#/$defs/a'};1;2",
                "{'properties':{'a':{'$ref':'#'}},'required':['b']};{'b':1,'a':{'b':1}};{'b':1,'a':{}}"
            })
    void a_keyword_lets_one_through_and_not_the_other(String schema, String good, String bad) {
        var read = JsonSchema.of((Json.Obj) json(schema));

        assertThat(read.violations(json(good))).isEmpty();
        assertThat(read.violations(json(bad))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ';',
            value = {
                "{'dependentRequired':{}}",
                "{'properties':{'a':{'propertyNames':{}}}}",
                "{'$ref':'https://elsewhere.example/schema'}",
                "{'items':{'if':{}}}"
            })
    void a_rule_that_is_not_understood_is_not_left_out(String schema) {
        assertThatThrownBy(() -> JsonSchema.of((Json.Obj) json(schema))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_violation_says_where_it_is() {
        var schema = JsonSchema.of((Json.Obj) json("{'properties':{'a':{'items':{'type':'string'}}}}"));

        assertThat(schema.violations(json("{'a':['b',1]}"))).containsExactly("/a/1 must be [string]");
    }

    private static Json json(String text) {
        return StrictJson.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
