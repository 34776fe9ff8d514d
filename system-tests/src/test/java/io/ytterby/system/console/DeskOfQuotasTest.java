package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.ytterby.system.rig.Cast;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round of a quota is opened through its screen, without script, and not twice. */
@Order(2)
@NeedsChromium
class DeskOfQuotasTest {
    private static final int FIRST_YEAR = 2030;
    private static final int END_OF_YEARS = 2199;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_round_is_opened_once_and_what_is_wrong_is_told_at_its_field(Language language, Console console) {
        var year = String.valueOf(ThreadLocalRandom.current().nextInt(FIRST_YEAR, END_OF_YEARS));
        try (var regulator = new Person(console, console.visit(Cast.REGULATOR, Look.withoutScript(language)))) {
            fillIn(regulator, year, "one ton");
            regulator.shows(".errors a[href='#available']");
            assertThat(regulator.page().inputValue("#available")).isEqualTo("one ton");
            regulator.finds();

            fillIn(regulator, year, "1000");
            regulator.arrives("opened=true").finds();
            assertThat(regulator
                            .page()
                            .locator("table.rows tbody tr", new Page.LocatorOptions().setHasText(year))
                            .count())
                    .isOne();

            fillIn(regulator, year, "1000");
            regulator.shows("[role=alert]");
            regulator.finds();
        }
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
