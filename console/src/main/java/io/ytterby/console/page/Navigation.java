package io.ytterby.console.page;

import io.ytterby.console.session.domain.Person;
import io.ytterby.kernel.Roles;
import java.util.List;
import java.util.Set;

/** Which screens there are, and for whom. A screen that a role may not see is not in that role's list. */
public final class Navigation {
    /**
     * @param path the screen and all below it
     * @param words the key of its name
     */
    public record Screen(String path, String words, Set<String> roles) {}

    /** A screen in somebody's list. */
    public record Item(String path, String words, boolean isHere) {}

    public static final List<Screen> SCREENS = List.of(
            new Screen("/console", "frame.home", Roles.ALL),
            new Screen("/console/buy", "buy.nav", Set.of(Roles.BUYER)),
            new Screen("/console/export/needs", "export.needs_nav", Set.of(Roles.EXPORTER)),
            new Screen("/console/export/applications", "export.nav", Set.of(Roles.EXPORTER)),
            new Screen("/console/production", "production.title", Set.of(Roles.PRODUCER, Roles.CUSTODIAN)),
            new Screen(
                    "/console/certify",
                    "certify.title",
                    Set.of(Roles.CERTIFIER, Roles.PRODUCER, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen(
                    "/console/claims",
                    "certify.claims",
                    Set.of(Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen("/console/bodies", "certify.bodies", Set.of(Roles.CERTIFIER, Roles.PRODUCER, Roles.REGULATOR)),
            new Screen(
                    "/console/licensing/queue",
                    "licensing.nav",
                    Set.of(Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR)),
            new Screen(
                    "/console/licensing/licences",
                    "licensing.licence_nav",
                    Set.of(Roles.LICENSING_OFFICER, Roles.REGULATOR, Roles.EXPORTER)),
            new Screen("/console/list", "controllist.nav", Set.of(Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen("/console/licensing/quotas", "licensing.quota_nav", Set.of(Roles.REGULATOR, Roles.EXPORTER)),
            new Screen("/console/customs/ports", "customs.ports_nav", Set.of(Roles.CUSTOMS_OFFICER, Roles.REGULATOR)),
            new Screen(
                    "/console/customs/declarations",
                    "customs.nav",
                    Set.of(Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.EXPORTER)),
            new Screen(
                    "/console/customs/instruments",
                    "customs.instruments_nav",
                    Set.of(Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST)),
            new Screen("/console/lab/samples", "lab.nav", Set.of(Roles.LAB_ANALYST, Roles.CUSTOMS_OFFICER)),
            new Screen("/console/measurements", "workbench.desk", Set.of(Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST)),
            new Screen(
                    "/console/alerts",
                    "investigate.alerts",
                    Set.of(Roles.CASE_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen(
                    "/console/cases", "investigate.cases", Set.of(Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen(
                    "/console/market",
                    "investigate.market",
                    Set.of(Roles.CASE_OFFICER, Roles.LIST_EDITOR, Roles.REGULATOR, Roles.AUDITOR)),
            new Screen("/console/operate", "operate.title", Set.of(Roles.OPERATOR)),
            new Screen("/console/audit", "audit.title", Set.of(Roles.AUDITOR)),
            new Screen(
                    "/console/lineage",
                    "lineage.desk",
                    Set.of(
                            Roles.PRODUCER,
                            Roles.CUSTODIAN,
                            Roles.EXPORTER,
                            Roles.BUYER,
                            Roles.REGULATOR,
                            Roles.LICENSING_OFFICER,
                            Roles.CUSTOMS_OFFICER,
                            Roles.LAB_ANALYST)));

    private Navigation() {}

    static List<Item> of(Person person, String path) {
        return SCREENS.stream()
                .filter(screen -> person.hasAny(screen.roles()))
                .map(screen -> new Item(screen.path(), screen.words(), isHere(screen, path)))
                .toList();
    }

    private static boolean isHere(Screen screen, String path) {
        var plain = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
        return plain.equals(screen.path())
                || (!screen.path().equals("/console") && plain.startsWith(screen.path() + "/"));
    }
}
