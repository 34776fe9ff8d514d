package io.ytterby.testsupport.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.RestAssured;
import io.ytterby.testsupport.authorisation.Caller.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks the table {@code authorisation.csv} of a service's test resources: every endpoint, every role, own, foreign and
 * absent ids. An endpoint of the OpenAPI document without a row fails, and so does a row without an endpoint.
 */
public final class AuthorisationMatrix {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final Caller caller = new Caller();
    private final DataSource database;
    private final Map<String, String> existing;
    private final Map<String, String> absent;
    private final List<AccessRule> rules;
    private final String openApi;
    private Map<String, String> seen = Map.of();

    /**
     * A matrix over ids that exist and belong to {@code cn-baotou-re} (and are seen by {@code de-rheinwerk-auto}).
     *
     * @param existing for each name of a path parameter an id that exists; {@code id} may be told apart by its
     *     collection, {@code lots/id}
     * @param absent for each name an id of the same shape that does not exist
     */
    public AuthorisationMatrix(DataSource database, Map<String, String> existing, Map<String, String> absent) {
        this(database, existing, absent, "/q/openapi");
    }

    /** The same, where the document of the service's own endpoints lies elsewhere. */
    public AuthorisationMatrix(
            DataSource database, Map<String, String> existing, Map<String, String> absent, String openApi) {
        this.openApi = openApi;
        this.database = database;
        this.existing = existing;
        this.absent = absent;
        this.rules = table();
    }

    public Stream<DynamicTest> tests() {
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest("every endpoint has a row and every row an endpoint", this::complete));
        for (var rule : rules) {
            tests.add(dynamicTest(rule.operation() + ": others are refused and nothing changes", () -> refused(rule)));
            if (rule.hasId() && !rule.isPublic())
                tests.add(dynamicTest(
                        rule.operation() + ": absent and foreign ids are the same 404", () -> unseen(rule)));
        }
        for (var rule : rules)
            if (rule.method().equals("GET"))
                tests.add(dynamicTest(rule.operation() + ": those who may, may", () -> allowed(rule)));
        return tests.stream();
    }

    private void complete() throws Exception {
        seen = Fingerprint.of(database);
        Map<String, Map<String, Object>> paths =
                RestAssured.given().queryParam("format", "json").get(openApi).path("paths");
        var offered = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        assertThat(rules.stream().map(AccessRule::operation)).containsExactlyInAnyOrderElementsOf(offered);
    }

    private void refused(AccessRule rule) throws Exception {
        if (!rule.isPublic()) assertProblem(rule, "nobody", call(rule, null, existing), 401);
        for (var role : rule.refusedRoles()) assertProblem(rule, role, call(rule, DemoWorld.own(role), existing), 403);
        assertNothingChanged();
    }

    private void unseen(AccessRule rule) throws Exception {
        for (var role : rule.allowedRoles()) {
            var missing = call(rule, DemoWorld.own(role), absent);
            assertProblem(rule, role + ", absent", missing, 404);
            if (!rule.partsCompanies() || !DemoWorld.isCompanyRole(role)) continue;
            var foreign = call(rule, DemoWorld.foreign(role), existing);
            assertProblem(rule, role + ", foreign", foreign, 404);
            assertThat(withoutIds(foreign)).isEqualTo(withoutIds(missing));
        }
        assertNothingChanged();
    }

    private void allowed(AccessRule rule) {
        for (var role : rule.allowedRoles()) {
            if (rule.scope() == AccessRule.Scope.SELF && !DemoWorld.seesBaotou(role)) continue;
            if (rule.scope() == AccessRule.Scope.HOME && !DemoWorld.isOfBaotou(role)) continue;
            assertThat(call(rule, DemoWorld.own(role), existing).status())
                    .as("%s as %s", rule.operation(), role)
                    .isLessThan(400);
        }
    }

    /** Since the last time somebody looked. Looking is what costs, so what was seen last is kept. */
    private void assertNothingChanged() throws Exception {
        var before = seen;
        seen = Fingerprint.of(database);
        assertThat(seen).isEqualTo(before);
    }

    private static void assertProblem(AccessRule rule, String who, Answer answer, int status) {
        assertThat(answer.status())
                .as("%s as %s: %s", rule.operation(), who, answer.body())
                .isEqualTo(status);
        // Under /pact/3 errors are that standard's.
        assertThat(answer.contentType())
                .startsWith(rule.path().startsWith("/pact/3/") ? "application/json" : "application/problem+json");
    }

    private String withoutIds(Answer answer) {
        var body = answer.body().replaceAll("\"(trace|reference|instance)\":\"[^\"]*\"", "");
        // The longest first: a short id may be a part of a long one.
        var ids = Stream.concat(existing.values().stream(), absent.values().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var id : ids) body = body.replace(id, "ID");
        return body;
    }

    private Answer call(AccessRule rule, @Nullable String token, Map<String, String> ids) {
        return caller.call(rule, token, fill(rule.path(), ids));
    }

    private static String fill(String path, Map<String, String> ids) {
        var filled = path;
        for (var id : ids.entrySet()) {
            int slash = id.getKey().lastIndexOf('/');
            filled = slash < 0
                    ? filled.replace("{" + id.getKey() + "}", id.getValue())
                    : filled.replace(
                            id.getKey().substring(0, slash) + "/{" + id.getKey().substring(slash + 1) + "}",
                            id.getKey().substring(0, slash) + "/" + id.getValue());
        }
        assertThat(filled).as("an id for each parameter of " + path).doesNotContain("{");
        return filled;
    }

    private static List<AccessRule> table() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("authorisation.csv")) {
            if (in == null) throw new IllegalStateException("the test resources have no authorisation.csv");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
