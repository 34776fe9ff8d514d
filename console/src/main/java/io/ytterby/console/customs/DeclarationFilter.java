package io.ytterby.console.customs;

import io.ytterby.console.page.Address;
import io.ytterby.console.page.Live;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is looked for among the declarations; empty means anything. */
public record DeclarationFilter(String status, String mrn, String port, String container) {
    private static final String PAGE = "/console/customs/declarations";

    public List<String> statuses() {
        return List.of("UNDER_CONTROL", "LODGED", "RESERVED", "RELEASED", "EXITED", "REFUSED", "CANCELLED");
    }

    public boolean isNarrowed() {
        return !mrn.isEmpty() || !port.isEmpty() || !container.isEmpty();
    }

    public String ofStatus(String wanted) {
        return here(new DeclarationFilter(wanted, mrn, port, container).query());
    }

    public String withoutMrn() {
        return here(new DeclarationFilter(status, "", port, container).query());
    }

    public String withoutPort() {
        return here(new DeclarationFilter(status, mrn, "", container).query());
    }

    public String withoutContainer() {
        return here(new DeclarationFilter(status, mrn, port, "").query());
    }

    /** What this page asks by itself. */
    public String live() {
        return PAGE + Live.END + "?" + query();
    }

    public String here() {
        return here(query());
    }

    String next(String token) {
        return here(both(query(), "pageToken=" + Address.encoded(token)));
    }

    /** Of the API. */
    String asked(String token) {
        var query = both("pageSize=100", query());
        if (!token.isEmpty()) query = both(query, "pageToken=" + Address.encoded(token));
        return Inspection.API + "declarations?" + query;
    }

    private String query() {
        return Stream.of(one("status", status), one("mrn", mrn), one("port", port), one("container", container))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String one(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + Address.encoded(value);
    }

    private static String both(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + "&" + other;
    }

    private static String here(String query) {
        return query.isEmpty() ? PAGE + "?status=" : PAGE + "?" + query;
    }
}
