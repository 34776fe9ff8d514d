package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

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
