package io.ytterby.testsupport.authorisation;

import io.ytterby.kernel.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A line of the table: {@code POST /v1/licences/{number}:suspend;regulator;authority;{"reason":"..."}}.
 *
 * @param roles who may call it; {@code any} for every token, {@code public} for no token
 * @param scope {@code own}: companies see only their own, a foreign id is a 404; {@code authority}: everyone with the
 *     role sees all; {@code self}: a company sees itself alone; {@code home}: not even an
 *     authority sees another organisation's; {@code none}: there is no id in the path
 * @param body what a well-formed request sends; empty for none. JSON, unless it begins with another type: {@code
 *     [text/csv] a,b}
 */
record AccessRule(String method, String path, Set<String> roles, Scope scope, String body) {
    private static final Pattern TYPED = Pattern.compile("\\[([a-z]+/[a-z.+-]+)] *(.*)");

    enum Scope {
        HOME,
        OWN,
        AUTHORITY,
        SELF,
        NONE
    }

    static AccessRule parse(String line) {
        var parts = line.split(";", 4);
        if (parts.length < 3) throw new IllegalArgumentException("needs operation;roles;scope[;body]: " + line);
        var operation = parts[0].strip().split(" ", 2);
        return new AccessRule(
                operation[0],
                operation[1].strip(),
                new TreeSet<>(Arrays.asList(parts[1].strip().split(","))),
                Scope.valueOf(parts[2].strip().toUpperCase(java.util.Locale.ROOT)),
                parts.length > 3 ? parts[3].strip() : "");
    }

    String contentType() {
        var typed = TYPED.matcher(body);
        return typed.matches() ? typed.group(1) : "application/json";
    }

    /** The body without its type; of JSON an object at least. */
    String sent() {
        var typed = TYPED.matcher(body);
        if (typed.matches()) return typed.group(2);
        return body.isEmpty() ? "{}" : body;
    }

    String operation() {
        return method + " " + path;
    }

    /** Whether a company may reach only some of what is there. */
    boolean partsCompanies() {
        return scope == Scope.OWN || scope == Scope.SELF || scope == Scope.HOME;
    }

    boolean isPublic() {
        return roles.contains("public");
    }

    boolean allows(String role) {
        return isPublic() || roles.contains("any") || roles.contains(role);
    }

    List<String> refusedRoles() {
        return Roles.ALL.stream().filter(role -> !allows(role)).sorted().toList();
    }

    List<String> allowedRoles() {
        return Roles.ALL.stream().filter(this::allows).sorted().toList();
    }

    boolean hasId() {
        return path.contains("{");
    }
}
