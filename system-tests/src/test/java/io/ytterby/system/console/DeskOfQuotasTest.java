package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.ytterby.system.rig.Cast;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round of a quota is opened, asked of, run and published through its screens, without script. */
@Order(2)
@NeedsChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskOfQuotasTest {
    private static final int LAST = Integer.MAX_VALUE;
    private static final Duration LONG = Duration.ofDays(30);
    /** Long enough for two rounds to be opened and asked of by the API; a run waits for its end. */
    private static final Duration SHORT = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SEED = "ytterbium, quietly";
    /** Its SHA-256. */
    private static final String COMMITMENT = "a4627dd0f94e2361ccf6997fabf38db2f91a7b496be8a3c72148f3a9c7fcd51a";

    private static final long ASKED_MG = 700_000_000;

    /** Rounds whose deadline passes while other screens are looked at. */
    private static String shared = "";

    private static String drawn = "";

    @BeforeAll
    static void two_rounds_are_opened_and_asked_of(Console console) {
        shared = QuotaActs.opened(console, SHORT);
        drawn = QuotaActs.lottery(console, SHORT, COMMITMENT);
        for (var round : List.of(shared, drawn)) QuotaActs.asks(console, round, ASKED_MG);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_round_is_opened_once_and_what_is_wrong_is_told_at_its_field(Language language, Console console) {
        var year = yearOf(language);
        try (var regulator = new Person(console, console.visit(Cast.REGULATOR, Look.withoutScript(language)))) {
            fillIn(regulator, year, "one ton");
            regulator.shows(".errors a[href='#available']");
            assertThat(regulator.page().inputValue("#available")).isEqualTo("one ton");
            regulator.finds();

            fillIn(regulator, year, "1000");
            regulator.arrives("opened=true").finds();
            assertThat(regulator
                            .page()
                            .locator("table.rows tbody tr", new Page.LocatorOptions().setHasText("Ho " + year))
                            .count())
                    .isOne();

            fillIn(regulator, year, "1000");
            regulator.shows("[role=alert]");
            regulator.finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_exporter_asks_and_asks_again_and_the_last_word_counts(Language language, Console console) {
        var page = "/console/licensing/quotas/" + QuotaActs.opened(console, LONG);
        try (var exporter = new Person(console, console.visit(Cast.EXPORTER, Look.withoutScript(language)));
                var regulator = new Person(console, console.visit(Cast.REGULATOR, Look.withoutScript(language)))) {
            exporter.open(page).fill("asked", "a lot").send();
            exporter.shows(".errors a[href='#asked']");
            assertThat(exporter.page().inputValue("#asked")).isEqualTo("a lot");
            exporter.finds();
            exporter.fill("asked", "500").send().arrives("said=ask").finds();
            exporter.fill("asked", "700").send().arrives("said=ask");
            assertThat(exporter.page().locator("table:has(#requests) tbody td").allInnerTexts())
                    .containsExactly("700 kg");

            regulator.open(page).follow("/run").send();
            regulator.shows("[role=alert]").finds();
            assertThat(regulator.page().locator("[role=alert]").innerText()).isNotEmpty();
        }
    }

    @Test
    @Order(LAST)
    void a_round_is_run_by_one_published_by_another_and_computed_again_by_anybody(Console console) {
        var page = "/console/licensing/quotas/" + shared;
        try (var regulator = comes(console, Cast.REGULATOR);
                var other = comes(console, "cai.regulator");
                var exporter = comes(console, Cast.EXPORTER)) {
            Eventually.asserted(PATIENCE, () -> {
                regulator.open(page).follow("/run").send();
                regulator.shows("[role=alert], .notice.good");
                assertThat(regulator.sees(".notice.good"))
                        .as("its deadline has passed")
                        .isTrue();
            });
            regulator.arrives("said=run").finds();
            regulator.follow("/publish").finds();
            regulator.send().shows("[role=alert]").finds();

            other.open(page).follow("/publish").send().arrives("said=publish").finds();
            exporter.open(page);
            assertThat(exporter.page().locator("table:has(#grants) tbody td").allInnerTexts())
                    .as("asked and granted")
                    .containsExactly("700 kg", "700 kg");
            exporter.page().click("form[action$='/check'] button");
            exporter.shows("main > .notice.good").finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_lottery_is_opened_with_what_it_will_be_drawn_by(Language language, Console console) {
        var year = yearOf(language);
        try (var regulator = new Person(console, console.visit(Cast.REGULATOR, Look.withoutScript(language)))) {
            regulator
                    .open("/console/licensing/quotas")
                    .select("element", "Er")
                    .fill("year", year)
                    .fill("available", "1000")
                    .select("rule", "SEEDED_LOTTERY")
                    .fill("lot", "200")
                    .fill("source", "Closing index of Shanghai, first trading day of the year")
                    .fill("deadline", "2029-12-31")
                    .send();
            regulator.shows(".errors a[href='#commitment']").finds();
            assertThat(regulator.page().inputValue("#lot")).isEqualTo("200");
            regulator.fill("commitment", COMMITMENT).send().arrives("opened=true");
            regulator
                    .page()
                    .locator("table.rows tbody tr", new Page.LocatorOptions().setHasText("Er " + year))
                    .locator("a")
                    .click();
            regulator.comesTo(".*/quotas/[0-9a-f-]{36}").finds();
            assertThat(regulator.page().locator("main").innerText()).contains(COMMITMENT, "Closing index of Shanghai");
        }
    }

    @Test
    @Order(LAST)
    void a_lottery_is_drawn_by_its_seed_alone_and_read_by_who_publishes_it_before_anybody_else(Console console) {
        var page = "/console/licensing/quotas/" + drawn;
        try (var regulator = comes(console, Cast.REGULATOR);
                var other = comes(console, "cai.regulator");
                var exporter = comes(console, Cast.EXPORTER)) {
            Eventually.asserted(PATIENCE, () -> {
                regulator.open(page).follow("/run").fill("seed", "another").send();
                regulator.shows("[role=alert]");
                assertThat(regulator.sees(".errors a[href='#seed']"))
                        .as("its deadline has passed")
                        .isTrue();
            });
            regulator.finds().fill("seed", SEED).send().arrives("said=run").finds();

            exporter.open(page);
            assertThat(exporter.sees("#grants")).as("before it is published").isFalse();
            other.open(page).follow("/publish").shows("#grants").finds();
            assertThat(other.page().locator("table:has(#grants) tbody td").allInnerTexts())
                    .as("asked and granted")
                    .containsExactly("700 kg", "700 kg");
            other.send().arrives("said=publish").finds();
            exporter.open(page).shows("#grants");
        }
    }

    /** An even one or an odd one, so that the two never meet: each element has one round a year. */
    private static String yearOf(Language language) {
        int half = ThreadLocalRandom.current().nextInt(QuotaActs.FIRST_YEAR / 2, QuotaActs.END_OF_YEARS / 2);
        return String.valueOf(2 * half + language.ordinal());
    }

    private static Person comes(Console console, String name) {
        return new Person(console, console.visit(name, Look.withoutScript(Language.EN)));
    }

    private static void fillIn(Person regulator, String year, String kilograms) {
        regulator
                .open("/console/licensing/quotas")
                .select("element", "Ho")
                .fill("year", year)
                .fill("available", kilograms)
                .select("rule", "PRO_RATA_WITH_FLOOR")
                .fill("floor", "10")
                .fill("deadline", "2029-12-31")
                .send();
    }
}
