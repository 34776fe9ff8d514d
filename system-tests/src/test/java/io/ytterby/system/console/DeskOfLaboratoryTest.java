package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sample from the drum to its published result, through the screens alone and without script. */
@Order(2)
@NeedsChromium
class DeskOfLaboratoryTest {
    private static final String OFFICER = "zhou.customs";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sample_is_taken_split_received_analysed_verified_by_another_and_published(
            Language language, Console console) {
        var declaration = Samples.reserved(console);
        var look = Look.withoutScript(language);
        String sample;
        try (var officer = comes(console, OFFICER, look)) {
            BorderActs.measure(officer, declaration);
            sample = taken(officer, declaration);
            act(
                    officer,
                    sample,
                    "split",
                    "place=CNSHA",
                    "sealNumber=HLG0000000",
                    "sealA=HLG0000001",
                    "sealB=HLG0000002");
            officer.finds();
        }
        try (var analyst = comes(console, "ma.lab", look);
                var head = comes(console, "hu.lab", look)) {
            act(analyst, sample, "receive", "from=" + OFFICER, "place=Laboratory", "sealNumber=HLG0000001");
            analyst.open(page(sample)).follow("/do/analyse").check("half", "A");
            analyst.fill("instrumentId", "hh50-cnsha-1")
                    .fill("method", "ED-XRF")
                    .fill("contents", "Dy two");
            analyst.send();
            analyst.shows(".errors a[href='#contents']");
            assertThat(analyst.page().inputValue("#contents")).isEqualTo("Dy two");
            analyst.finds();
            analyst.fill("contents", "Dy 2.5 0.2").send().arrives("said=analyse");

            analyst.open(page(sample)).follow("/do/verify").send();
            analyst.shows("[role=alert]");
            analyst.finds();
            head.open(page(sample)).follow("/do/verify").send().arrives("said=verify");
            head.follow("/do/publish").send().arrives("said=publish").finds();
        }
        assertThat(stateOf(console, sample)).isEqualTo("published");
        try (var head = comes(console, "hu.lab", look)) {
            demandedAgain(head, sample);
        }
        assertThat(stateOf(console, sample)).isEqualTo("received");
    }

    @Test
    void what_was_verified_is_taken_back_and_its_sealed_half_takes_its_place(Console console) {
        var sample = Samples.verified(console);
        try (var analyst = comes(console, "ma.lab", Look.withoutScript(Language.ZH))) {
            analyst.open(page(sample)).follow("/do/invalidate").send();
            analyst.shows(".errors a[href='#reason']");
            analyst.finds();
            analyst.fill("reason", "The instrument drifted.")
                    .send()
                    .arrives("said=invalidate")
                    .finds();
            assertThat(stateOf(console, sample)).isEqualTo("invalid");

            analyst.follow("/console/lab/samples/" + Samples.copyOf(console, sample));
            analyst.shows("main a[href$='/do/analyse']").finds();
        }
    }

    /** A second analysis of what was published. */
    private static void demandedAgain(Person head, String sample) {
        head.open(page(sample)).follow("/do/retest").check("ground", "APPEAL").send();
        head.shows(".errors a[href='#reason']");
        assertThat(head.page().isChecked("[name=ground][value=APPEAL]")).isTrue();
        head.finds();
        head.fill("reason", "The exporter asks for it.").send().arrives("said=retest");
        head.shows(".notice.warn").finds();
    }

    private static String stateOf(Console console, String sample) {
        return console.api()
                .get(OFFICER, "/api/inspection/v1/samples/" + sample)
                .expect(200)
                .body()
                .at("/sample/state")
                .asText();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sample_whose_chain_has_a_gap_is_given_up(Language language, Console console) {
        var declaration = Samples.reserved(console);
        try (var officer = comes(console, OFFICER, Look.plain(language))) {
            BorderActs.measure(officer, declaration);
            var sample = taken(officer, declaration);
            officer.open(page(sample))
                    .follow("/do/hand_over")
                    .check("part", "WHOLE")
                    .check("kind", "HANDED_OVER");
            officer.fill("from", "courier.7").fill("to", "store.1").fill("place", "CNSHA");
            officer.fill("sealNumber", "HLG0000000").check("seal", "INTACT").fill("condition", "Dry");
            officer.send().arrives("said=hand_over");
            officer.shows("main .notice.bad li");
            officer.finds();

            officer.follow("/do/reject")
                    .fill("reason", "Nobody knows who had it.")
                    .send()
                    .arrives("said=reject");
            assertThat(officer.sees("a[href$='/do/split']")).isFalse();
            officer.finds();
        }
    }

    /** Takes a sample upon a measurement that it stands on. @return its id */
    private static String taken(Person officer, String declaration) {
        officer.check("decision", "sample").send();
        officer.page().locator("[name=seal]").waitFor();
        officer.fill("note", "Grey powder of drum 3")
                .fill("seal", "HLG0000000")
                .fill("place", "CNSHA")
                .send();
        officer.arrives("done=sample");
        officer.open("/console/customs/declarations/" + declaration);
        officer.page().locator("a[href*='/console/lab/samples/']").first().click();
        officer.comesTo(".*/lab/samples/[0-9a-f-]{36}");
        return officer.fromAddress("/samples/", "");
    }

    private static void act(Person person, String sample, String deed, String... typed) {
        person.open(page(sample)).follow("/do/" + deed);
        for (var one : typed) {
            var cut = one.indexOf('=');
            person.fill(one.substring(0, cut), one.substring(cut + 1));
        }
        person.check("seal", "INTACT").fill("condition", "Dry").send().arrives("said=" + deed);
    }

    private static String page(String sample) {
        return "/console/lab/samples/" + UUID.fromString(sample);
    }

    private static Person comes(Console console, String name, Look look) {
        return new Person(console, console.visit(name, look));
    }
}
