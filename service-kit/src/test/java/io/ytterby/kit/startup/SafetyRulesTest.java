package io.ytterby.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kit.startup.Settings.Database;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyRulesTest {
    private static final Database SAFE = new Database("on", "on", "on", 60, false, false);
    private static final OptionalInt POOL = OptionalInt.of(12);

    record Unsafe(String word, Settings settings) {
        @Override
        public String toString() {
            return word;
        }
    }

    static Stream<Unsafe> unsafe() {
        return Stream.of(
                new Unsafe("password", new Settings(true, "https://id.example", "demo", "all", POOL, List.of(), SAFE)),
                new Unsafe(
                        "https", new Settings(true, "http://127.0.0.1:8084", "s3cr3t-9", "all", POOL, List.of(), SAFE)),
                new Unsafe(
                        "environment",
                        new Settings(
                                true,
                                "https://id.example",
                                "s3cr3t-9",
                                "all",
                                POOL,
                                List.of("quarkus.datasource.password"),
                                SAFE)),
                new Unsafe("acks", new Settings(false, "http://x", "demo", "1", POOL, List.of(), SAFE)),
                new Unsafe(
                        "pool", new Settings(false, "http://x", "demo", "all", OptionalInt.empty(), List.of(), SAFE)),
                new Unsafe("fsync", with(new Database("off", "on", "on", 60, false, false))),
                new Unsafe("synchronous_commit", with(new Database("on", "off", "on", 60, false, false))),
                new Unsafe("full_page_writes", with(new Database("on", "on", "off", 60, false, false))),
                new Unsafe("connection limit", with(new Database("on", "on", "on", -1, false, false))),
                new Unsafe("superuser", with(new Database("on", "on", "on", 60, true, false))),
                new Unsafe("owns tables", with(new Database("on", "on", "on", 60, false, true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsafe")
    void an_unsafe_setting_is_refused_in_one_sentence_that_names_it(Unsafe unsafe) {
        var refusals = SafetyRules.refusals(unsafe.settings());

        assertThat(refusals).singleElement().asString().contains(unsafe.word());
    }

    @Test
    void safe_settings_start_and_a_demo_may_speak_http_to_itself() {
        var production = new Settings(true, "https://id.example", "s3cr3t-9", "all", POOL, List.of(), SAFE);
        var demo = new Settings(false, "http://127.0.0.1:8084", "demo", "all", POOL, List.of(), SAFE);

        assertThat(SafetyRules.refusals(production)).isEmpty();
        assertThat(SafetyRules.refusals(demo)).isEmpty();
    }

    private static Settings with(Database database) {
        return new Settings(false, "http://x", "demo", "all", POOL, List.of(), database);
    }
}
