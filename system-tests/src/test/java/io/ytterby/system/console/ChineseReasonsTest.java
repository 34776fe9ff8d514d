package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.rig.Cast;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Why: of alerts, of measurements, of what keeps goods here, read by an official in Chinese. */
@Order(2)
@NeedsChromium
class ChineseReasonsTest {
    @Test
    void an_alerts_reasons_are_chinese_sentences(Console console) {
        try (var officer = comes(console, "he.case")) {
            officer.open("/console/alerts/" + TradeAlerts.raised(console));

            chinese(officer, "table:has(#reasons) tbody tr");
        }
    }

    @Test
    void why_a_measurement_alarms_and_what_keeps_its_goods_here_are_chinese_sentences(Console console) {
        var declaration = Samples.reserved(console);
        try (var officer = comes(console, Cast.CUSTOMS)) {
            BorderActs.measure(officer, declaration);
            chinese(officer, "main .notice li, main .prose p");
            officer.finds();

            BorderActs.awaits(console, declaration, "UNDER_CONTROL");
            BorderActs.release(officer, declaration);
            chinese(officer, "main .notice.stop li small");
            officer.finds();
            officer.open("/console/customs/declarations/" + declaration);
            chinese(officer, "main section[id^=hold-] .quoted");
        }
    }

    /** Each of them, and there is one: with Chinese signs, and without a word that every English sentence has. */
    private static void chinese(Person person, String selector) {
        List<String> told = person.shows(selector).page().locator(selector).allInnerTexts().stream()
                .filter(text -> text.contains(" "))
                .toList();
        assertThat(told)
                .as("%s on %s", selector, person.page().url())
                .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .noneMatch(text -> text.matches("(?s).*\\b(the|of|and|is|was|not|from)\\b.*"));
    }

    private static Person comes(Console console, String name) {
        return new Person(console, console.visit(name, Look.withoutScript(Language.ZH)));
    }
}
