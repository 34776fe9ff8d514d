package io.ytterby.system.console;

/** What a case officer does with alerts and cases. */
final class CaseActs {
    private CaseActs() {}

    /** Makes a case of an alert, from the alert's page. */
    static void open(Person officer, String alert, String title) {
        officer.open("/console/alerts/" + alert)
                .follow("/" + alert + "/case")
                .fill("title", title)
                .check("priority", "HIGH")
                .fill("reason", "No licence covers it.")
                .send()
                .arrives("said=opened");
    }

    /** @param act as in the address: note or task, whose form has one field to fill */
    static void does(Person officer, String act, String field, String typed) {
        officer.follow("/do/" + act).fill(field, typed).send().arrives("said=" + act);
    }

    /** @param conclusion empty where the case goes on */
    static void move(Person officer, String to, String conclusion) {
        officer.follow("/do/move?to=" + to);
        if (!conclusion.isEmpty()) officer.select("conclusion", conclusion);
        officer.fill("reason", "The papers say enough.").send().arrives("said=move");
    }
}
