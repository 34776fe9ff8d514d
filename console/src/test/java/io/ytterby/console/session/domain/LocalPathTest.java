package io.ytterby.console.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address from outside decides where a person is sent. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/queue", "/console/queue?due=5&element=Dy%2CTb", "/console?x=1"})
    void a_page_of_the_console_is_gone_back_to(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/console",
                "//elsewhere.example/console",
                "/consoles",
                "/console//elsewhere.example",
                "/console/../api/x",
                "/console/\\elsewhere.example",
                "/console/a\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "",
                "/"
            })
    void whatever_else_is_asked_for_leads_home(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/console");
    }

    @Test
    void what_is_too_long_leads_home() {
        assertThat(LocalPath.orHome("/console/" + "a".repeat(1_000))).isEqualTo("/console");
    }
}
