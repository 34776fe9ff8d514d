package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.contracts.Topic;
import io.ytterby.system.rig.Broker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record that is no event lies with the dead letters, is tried again, fails again, and is left out: without script. */
@Order(2)
@NeedsChromium
class DeskOfLettersTest {
    private static final String OPERATOR = "ada.operator";
    private static final String LETTERS = "/api/intelligence/v1/dead-letters?pageSize=500";

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_cannot_be_applied_is_tried_again_and_left_out_by_who_types_what_it_is_about(
            Language language, Console console) {
        var key = Broker.POISON + UUID.randomUUID();
        console.broker().put(Topic.TIPS_LINK, key, "no event".getBytes(StandardCharsets.UTF_8));
        await(console, key, 1);
        try (var operator = new Person(console, console.visit(OPERATOR, Look.withoutScript(language)))) {
            operator.open("/console/operate/letters?service=intelligence").shows(of(key));
            operator.page().click(of(key) + " a[href$='/replay']");
            operator.finds().send().arrives("said=replay").finds();
            await(console, key, 2);

            operator.open("/console/operate/letters?service=intelligence");
            operator.page().click(of(key) + " a[href$='/skip']");
            operator.fill("typed", key.substring(1)).send();
            operator.shows(".errors a[href='#typed']");
            assertThat(operator.page().inputValue("#typed")).isEqualTo(key.substring(1));
            operator.finds();
            operator.fill("typed", key).send().arrives("said=skip").finds();
            assertThat(operator.sees(of(key))).isFalse();
        }
        assertThat(letters(console)).doesNotContain(key);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void several_are_tried_again_together_and_what_was_settled_meanwhile_is_told_by_itself(
            Language language, Console console) {
        var keys = List.of(Broker.POISON + UUID.randomUUID(), Broker.POISON + UUID.randomUUID());
        for (var key : keys) {
            console.broker().put(Topic.TIPS_LINK, key, "no event".getBytes(StandardCharsets.UTF_8));
            await(console, key, 1);
        }
        try (var operator = new Person(console, console.visit(OPERATOR, Look.withoutScript(language)))) {
            operator.open("/console/operate/letters?service=intelligence");
            for (var key : keys) operator.page().check(of(key) + " td.pick input");
            operator.page().click("#bulk button");
            assertThat(operator.page().locator("tr[data-bulk]").count()).isEqualTo(2);
            operator.finds();
            skip(console, keys.getLast());

            operator.send().shows("#results").finds();
            assertThat(operator.page().locator("tbody .badge.good").count()).isOne();
            assertThat(operator.page().locator("tbody .badge.bad").count())
                    .as("somebody left it out while the page was read")
                    .isOne();
        }
        await(console, keys.getFirst(), 2);
        skip(console, keys.getFirst());
    }

    private static void skip(Console console, String key) {
        for (var letter :
                console.api().get(OPERATOR, LETTERS).expect(200).body().path("items"))
            if (letter.path("key").asText().equals(key))
                console.api()
                        .post(
                                OPERATOR,
                                "/api/intelligence/v1/dead-letters/"
                                        + letter.path("id").asText() + ":skip",
                                Map.of())
                        .expect(202);
        console.api()
                .await(
                        OPERATOR,
                        LETTERS,
                        answer -> !answer.expect(200).body().toString().contains(key));
    }

    /** Its row. */
    private static String of(String key) {
        return "tr:has(th[title='" + key + "'])";
    }

    private static void await(Console console, String key, int attempts) {
        console.api().await(OPERATOR, LETTERS, answer -> {
            for (var letter : answer.expect(200).body().path("items"))
                if (letter.path("key").asText().equals(key))
                    return letter.path("attempts").asInt() >= attempts
                            && letter.path("status").asText().equals("DEAD");
            return false;
        });
    }

    private static String letters(Console console) {
        return console.api().get(OPERATOR, LETTERS).expect(200).body().toString();
    }
}
