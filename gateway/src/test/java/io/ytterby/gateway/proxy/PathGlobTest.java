package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.proxy.domain.PathGlob;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/licences/*, /v1/licences/CN-1, true",
        "/v1/licences/*, /v1/licences/, true",
        "/v1/licences/*, /v1/licences/CN-1/lines, false",
        "/v1/licences/*:*, /v1/licences/CN-1:suspend, true",
        "/v1/licences/*:*, /v1/licences/CN-1, false",
        "/v1/licences/*:*, /v1/licences/CN-1:suspend/x, false",
        "/v1/applications/*/advice, /v1/applications/7/advice, true",
        "/v1/applications/*/advice, /v1/applications/7/8/advice, false",
        "/v1/audit**, /v1/audit, true",
        "/v1/audit**, /v1/audit/7/entries, true",
        "/v1/audit**, /v1/audi, false",
        "/v1/**/entries, /v1/a/b/entries, true",
        "/v1/exact, /v1/exact, true",
        "/v1/exact, /v1/exactly, false",
    })
    void oneStarStaysInItsSegmentAndTwoDoNot(String glob, String path, boolean matches) {
        assertThat(PathGlob.of(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void saysWhatARegularExpressionWouldSay() {
        var random = new Random(20_261_122);
        for (int i = 0; i < 20_000; i++) {
            var glob = word(random, "ab/:**", 8);
            var path = word(random, "ab/:", 10);
            assertThat(PathGlob.of(glob).matches(path))
                    .as("%s of %s", glob, path)
                    .isEqualTo(expression(glob).matcher(path).matches());
        }
    }

    private static Pattern expression(String glob) {
        return Pattern.compile(Pattern.compile("\\*\\*|\\*|[^*]+")
                .matcher(glob)
                .results()
                .map(part -> switch (part.group()) {
                    case "**" -> ".*";
                    case "*" -> "[^/]*";
                    default -> Pattern.quote(part.group());
                })
                .collect(Collectors.joining()));
    }

    private static String word(Random random, String letters, int longest) {
        return random.ints(random.nextInt(longest), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
