package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.ytterby.contracts.Topic;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two persons do in a case: a name that is sealed, a hold that another lifts, a case that changes hands. Without script. */
@Order(2)
@NeedsChromium
class DeskOfSealedNamesTest {
    private static final String NAME = "Somchai of the night shift";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sealed_name_is_read_by_who_asked_after_another_has_let_them(Language language, Console console) {
        try (var he = comes(console, "he.case", language);
                var shen = comes(console, "shen.case", language)) {
            var page = opened(he, console);
            he.follow("/do/name").fill("label", "Source A").fill("name", NAME).send();
            he.arrives("said=name").finds();
            assertThat(he.page().content()).as("the page of the case").doesNotContain(NAME);
            act(he, "ask").fill("purpose", "To ask about the lorry.").send().arrives("said=ask");
            assertThat(he.sees("main a[href*='/do/release?']"))
                    .as("nobody lets themselves")
                    .isFalse();

            shen.open(page);
            act(shen, "release").send().arrives("said=release").finds();
            assertThat(shen.sees("main a[href*='/do/read?']"))
                    .as("who has not asked")
                    .isFalse();

            he.open(page);
            act(he, "read").send().shows("text=" + NAME).finds();
            he.open(page);
            assertThat(he.page().content()).as("a moment later").doesNotContain(NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_hold_is_lifted_by_another_and_a_case_goes_to_a_colleague(Language language, Console console) {
        try (var he = comes(console, "he.case", language);
                var qian = comes(console, "qian.regulator", language)) {
            var page = opened(he, console);
            he.follow("/do/link").select("kind", "CONTAINER").fill("ref", "CSQU3054383");
            he.check("basis", "VERIFIED").fill("source", "The manifest").send().arrives("said=link");
            act(he, "unlink").fill("reason", "It was another ship.").send().arrives("said=unlink");
            he.follow("/do/hold").fill("basis", "Order 12 of the court").fill("reason", "Asked for by the court.");
            he.send().arrives("said=hold").finds();
            assertThat(he.sees("main a[href*='/do/lift?']")).as("who placed it").isFalse();

            qian.open(page);
            act(qian, "lift")
                    .fill("reason", "The court has ended it.")
                    .send()
                    .arrives("said=lift")
                    .finds();

            he.open(page).follow("/do/assign").fill("to", "shen.case").fill("reason", "She knows the port.");
            he.send().arrives("said=assign");
            he.follow("/do/recuse")
                    .fill("reason", "A cousin works there.")
                    .send()
                    .arrives("said=recuse");
            he.finds();
            he.open(page);
            assertThat(he.page().locator("main").innerText())
                    .as("a case one has left")
                    .doesNotContain("Antimony");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_tips_speak_of_is_taken_in_or_declined_and_a_file_is_erased(Language language, Console console) {
        var containers = List.of(container(), container());
        try (var he = comes(console, "he.case", language)) {
            var page = opened(he, console);
            for (var one : containers) {
                he.follow("/do/link").select("kind", "CONTAINER").fill("ref", one);
                he.check("basis", "VERIFIED")
                        .fill("source", "The manifest")
                        .send()
                        .arrives("said=link");
                spoken(console, one);
            }
            suggested(console, he.fromAddress("/cases/", ""), containers.size());
            he.open(page).finds();
            act(he, "accept").send();
            he.shows(".errors a[href='#reason']").finds();
            he.fill("reason", "The same container.")
                    .send()
                    .arrives("said=accept")
                    .finds();
            act(he, "decline").fill("reason", "Another ship.").send().arrives("said=decline");
            assertThat(he.sees("main a[href*='/do/decline?of=']")).isFalse();
            he.finds();

            he.page().click("details:has(#file) summary");
            he.page().setInputFiles("#file", new FilePayload("note.txt", "text/plain", new byte[] {65, 66}));
            he.fill("description", "A note that must go").page().click("form[enctype] button");
            he.arrives("said=filed");
            act(he, "erase").send();
            he.shows(".errors a[href='#reason']").finds();
            he.fill("reason", "A court orders it.").send().arrives("said=erase").finds();
            assertThat(he.sees("main a[href*='/files/']"))
                    .as("a way to its bytes")
                    .isFalse();
        }
    }

    /** As tips tell it, days after a team has read one; the tests cannot wait for that. */
    private static void spoken(Console console, String container) {
        var link = UUID.randomUUID();
        var event = UUID.randomUUID();
        console.telling().tell(Topic.TIPS_LINK, event, link.toString(), """
            {"specversion":"1.0","id":"%s","source":"/ytterby/tips","type":"tips.link.v1","subject":"%s",
             "time":"2026-11-01T00:00:00Z","data":{"aggregateVersion":1,"linkId":"%s",
             "toldAt":"2026-11-01T00:00:00Z","kind":"CONTAINER","reference":"%s"}}\
            """.formatted(event, link, link, container));
    }

    private static void suggested(Console console, String of, int count) {
        console.api()
                .await(
                        "he.case",
                        "/api/intelligence/v1/cases/" + of + "/suggestions",
                        answer -> answer.expect(200).body().path("items").size() == count);
    }

    /** One that no other run has, with its check digit. */
    private static String container() {
        var digits =
                String.format(Locale.ROOT, "%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        var code = "YTBU" + digits;
        int sum = 0;
        for (int i = 0; i < code.length(); i++) sum += valueOf(code.charAt(i)) << i;
        return code + sum % 11 % 10;
    }

    /** A letter's value by ISO 6346, which leaves out the multiples of 11. */
    private static int valueOf(char sign) {
        if (Character.isDigit(sign)) return sign - '0';
        int place = sign - 'A' + 10;
        return place + (place - 1) / 10;
    }

    /** @return the address of a new case's page */
    private static String opened(Person officer, Console console) {
        CaseActs.open(officer, TradeAlerts.raised(console), "Antimony without a licence");
        return "/console/cases/" + officer.fromAddress("/cases/", "");
    }

    /** Begins what is done to a part of the case. */
    private static Person act(Person person, String act) {
        person.page().locator("main a[href*='/do/" + act + "?of=']").first().click();
        return person;
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }
}
