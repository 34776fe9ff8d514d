package io.ytterby.console.investigate;

import io.ytterby.console.page.Address;
import io.ytterby.console.page.Live;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which alerts somebody looks for: the page's address has all of it. */
public record AlertFilter(
        @QueryParam("state") @DefaultValue("OPEN") String state,
        @QueryParam("test") @DefaultValue("") String test,
        @QueryParam("from") @DefaultValue("") String from,
        @QueryParam("to") @DefaultValue("") String to,
        @QueryParam("hs6") @DefaultValue("") String hs6,
        @QueryParam("pageToken") @Nullable String pageToken) {
    static final String ANY = "any";

    private static final String PAGE = "/console/alerts";

    /** The API's own question. */
    String asked() {
        return narrowed(Address.of(AlertRead.API).with("pageSize", "50"))
                .with("state", state.equals(ANY) ? "" : state)
                .with("pageToken", pageToken)
                .toString();
    }

    public String ofState(String wanted) {
        return page(wanted, test);
    }

    public String withoutTest() {
        return page(state, "");
    }

    public String withoutFrom() {
        return new AlertFilter(state, test, "", to, hs6, null).here();
    }

    public String withoutTo() {
        return new AlertFilter(state, test, from, "", hs6, null).here();
    }

    public String withoutHs6() {
        return new AlertFilter(state, test, from, to, "", null).here();
    }

    public String next(String token) {
        return new AlertFilter(state, test, from, to, hs6, token).here();
    }

    public boolean isNarrowed() {
        return !(test + from + to + hs6).isEmpty();
    }

    private String page(String whichState, String whichTest) {
        return new AlertFilter(whichState, whichTest, from, to, hs6, null).here();
    }

    /** What this page asks by itself. */
    public String live() {
        return at(PAGE + Live.END);
    }

    public String here() {
        return at(PAGE);
    }

    private String at(String path) {
        return narrowed(Address.of(path))
                .with("state", state)
                .with("pageToken", pageToken)
                .toString();
    }

    private Address narrowed(Address address) {
        return address.with("test", test)
                .with("from", from.strip().toUpperCase(Locale.ROOT))
                .with("to", to.strip().toUpperCase(Locale.ROOT))
                .with("hs6", hs6.strip());
    }
}
