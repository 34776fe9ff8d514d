package io.ytterby.testsupport.authorisation;

import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who acts in the matrix: for each role somebody at home where the things are, and somebody elsewhere. */
final class DemoWorld {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private DemoWorld() {}

    static String own(String role) {
        return token(role, ownOrganisation(role));
    }

    static String foreign(String role) {
        return token(role, role.equals(Roles.BUYER) ? "se-nordia-motors" : "cn-ganzhou-re");
    }

    /** Companies see what they are party to; authorities see by competence, so nothing is foreign to them. */
    static boolean isCompanyRole(String role) {
        return switch (role) {
            case Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN, Roles.BUYER -> true;
            default -> false;
        };
    }

    /** Whether the person at home is of cn-baotou-re itself, or of an authority. */
    static boolean seesBaotou(String role) {
        var organisation = ownOrganisation(role);
        return organisation.equals("cn-baotou-re") || isAuthority(organisation);
    }

    /** Whether the person at home is of cn-baotou-re itself. */
    static boolean isOfBaotou(String role) {
        return ownOrganisation(role).equals("cn-baotou-re");
    }

    private static boolean isAuthority(String organisation) {
        return organisation.equals("cn-mofcom") || organisation.equals("cn-gacc") || organisation.equals("cn-audit");
    }

    private static String ownOrganisation(String role) {
        return switch (role) {
            case Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN -> "cn-baotou-re";
            case Roles.BUYER -> "de-rheinwerk-auto";
            case Roles.CERTIFIER -> "nl-certis";
            case Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST -> "cn-gacc";
            case Roles.AUDITOR -> "cn-audit";
            case Roles.OPERATOR -> "ytterby-ops";
            default -> "cn-mofcom";
        };
    }

    /** Signing costs more than most refusals, and a token is good for an hour. */
    private static String token(String role, String organisation) {
        return TOKENS.computeIfAbsent(role + "@" + organisation, _ -> signed(role, organisation));
    }

    private static String signed(String role, String organisation) {
        var kind = isAuthority(organisation) ? OrganisationKind.AUTHORITY : OrganisationKind.COMPANY;
        return TestTokens.of("matrix." + role, organisation, kind, role).signed();
    }
}
