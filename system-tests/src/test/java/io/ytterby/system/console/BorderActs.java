package io.ytterby.system.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.ytterby.system.rig.Cast;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Goods at the border: declared, measured, held, let go, and gone. */
final class BorderActs {
    private static final String DECLARATION = "/console/customs/declarations/";

    private BorderActs() {}

    /** Declares goods of a lot under a licence, by the button of the licence's page. @return the declaration's id */
    static String lodge(Person exporter, String licence, String lot, String kilograms, String value) {
        exporter.open("/console/licensing/licences/" + licence)
                .follow("/lodge?licence=" + licence)
                .fill("mrn", mrn())
                .fill("port", "CNSHA")
                .fill("line-1-lot", lot)
                .fill("line-1-mass", kilograms)
                .fill("line-1-value", value)
                .send()
                .arrives("/lodge/review")
                .send()
                .arrives("said=lodge");
        return exporter.fromAddress("/declarations/", "");
    }

    static void awaits(Console console, String declaration, String status) {
        console.api()
                .await(
                        Cast.CUSTOMS,
                        "/api/inspection/v1/declarations/" + declaration,
                        answer -> answer.expect(200).text("status").equals(status));
    }

    /** Measures what is labelled iron oxide and is not only that. */
    static void measure(Person officer, String declaration) {
        officer.open(DECLARATION + declaration).follow("/measurements/new?declaration=" + declaration);
        officer.page().setInputFiles("#file", spectrum("iron-oxide-dysprosium.msa"));
        officer.select("instrument", "hh50-cnsha-1")
                .fill("liveTime", "60")
                .fill("hs", "282110")
                .fill("composition", "Fe 69.9, O 30.1")
                .send();
        officer.comesTo(".*/console/measurements/[0-9a-f-]{36}");
    }

    /** Orders an inspection by hand, as the risk engine does of its own accord. */
    static void order(Person officer, String declaration) {
        officer.open(DECLARATION + declaration)
                .follow("/do/inspect")
                .check("lane", "RED")
                .fill("reason", "Picked by the officer on duty.")
                .send()
                .arrives("said=inspect");
    }

    /** Takes every order that is open and finds the goods as declared. */
    static void inspectAll(Person officer, String declaration) {
        officer.open(DECLARATION + declaration);
        for (var act : List.of("assign", "start")) {
            var forms = officer.page().locator("form[action$='/do/" + act + "'] button");
            for (int left = forms.count(); left > 0; left--) {
                forms.first().click();
                officer.arrives("said=" + act);
            }
        }
        for (int left = of(officer, "result").count(); left > 0; left--) {
            of(officer, "result").first().click();
            officer.check("outcome", "CONFORMS")
                    .fill("finding", "Magnets, as declared.")
                    .send()
                    .arrives("/do/result/review")
                    .send()
                    .arrives("said=result");
        }
    }

    /** Each act that needs no words but a second look: verify or close. */
    static void all(Person person, String declaration, String act) {
        person.open(DECLARATION + declaration);
        for (int left = of(person, act).count(); left > 0; left--) {
            of(person, act).first().click();
            person.send().arrives("said=" + act);
        }
    }

    private static Locator of(Person person, String act) {
        return person.page().locator("main a[href*='/do/" + act + "?of=']");
    }

    /** Asks for release; what comes of it stands on the page. */
    static void release(Person officer, String declaration) {
        officer.open(DECLARATION + declaration).follow("/do/release").send();
        officer.page().locator("main .notice").first().waitFor();
    }

    static void liftAll(Person officer, String declaration) {
        officer.open(DECLARATION + declaration);
        for (int left = of(officer, "lift").count(); left > 0; left--) {
            of(officer, "lift").first().click();
            officer.fill("reason", "The papers say magnets; what was declared was typed wrongly.")
                    .send()
                    .arrives("/do/lift/review")
                    .send()
                    .arrives("said=lift");
        }
    }

    static void exit(Person officer, String declaration) {
        officer.open(DECLARATION + declaration).follow("/do/exit").send().arrives("said=exit");
    }

    private static String mrn() {
        var random = UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        return "26CN" + random.toUpperCase(Locale.ROOT);
    }

    private static FilePayload spectrum(String name) {
        try (var in = BorderActs.class.getResourceAsStream("/embedded/spectra/" + name)) {
            if (in == null) throw new AssertionError("no spectrum " + name);
            return new FilePayload(name, "application/octet-stream", in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
