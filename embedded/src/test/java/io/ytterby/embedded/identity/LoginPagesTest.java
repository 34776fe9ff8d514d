package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPagesTest {
    private static final String CALLBACK = "http://localhost:18099/console/callback";

    private final int port = Ports.free(1).getFirst();
    private final Browser browser = new Browser("http://127.0.0.1:" + port);
    private IdentityIssuer issuer;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        var redirects = Set.of("http://localhost/console/callback", "https://console.example/console/callback");
        var settings = new IdentitySettings(folder, "127.0.0.1", port, "embedded", false, redirects);
        issuer = IdentityIssuer.start(settings, People.ofTheDemo(), new HandClock());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void each_of_the_demos_people_has_a_button_that_logs_in_as_this_person() throws Exception {
        var page = browser.get("/authorize?" + Browser.asked(CALLBACK)).body();

        for (var person : People.ofTheDemo().people())
            assertThat(page).contains("value=\"" + person.id() + "\"><b>" + person.name() + "</b>");
        var sent = browser.form("/authorize", Browser.asked(CALLBACK) + "&as=anna.buyer");
        var access = browser.redeem(sent, CALLBACK).at("/access_token").asText();
        assertThat(SignedJWT.parse(access).getJWTClaimsSet().getSubject()).isEqualTo("anna.buyer");
        assertThat(browser.form("/authorize", Browser.asked(CALLBACK) + "&as=nobody")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_page_speaks_as_the_program_asks_then_as_the_browser_does_and_leads_to_the_other_language()
            throws Exception {
        var path = "/authorize?" + Browser.asked(CALLBACK);

        var chinese = browser.get(path, "Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5");
        assertThat(chinese.body()).contains("<html lang=\"zh\">", "登录", "许可官员", "ui_locales=en");
        assertThat(chinese.headers().firstValue("Content-Language")).hasValue("zh");
        assertThat(browser.get(path + "&ui_locales=de%20en", "Accept-Language", "zh")
                        .body())
                .contains("<html lang=\"en\">", "Sign in", "ui_locales=zh");
        assertThat(browser.get(path, "Accept-Language", ";;;q=x").body()).contains("<html lang=\"en\">");
        var wrong = browser.form("/authorize", Browser.asked(CALLBACK) + "&ui_locales=zh&username=li&password=x");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("role=\"alert\"", "密码不正确", "value=\"li\"");
    }

    @Test
    void the_page_loads_nothing_but_its_style_sheet_and_its_forms_lead_back_to_the_program_only() throws Exception {
        var page = browser.get("/authorize?" + Browser.asked(CALLBACK) + "&login_hint=%22%3E%3Cb%3Ex");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'self'", "form-action 'self' http://localhost:18099;")
                .doesNotContain("script", "unsafe");
        assertThat(page.body()).contains("&quot;&gt;&lt;b&gt;x").doesNotContain("style=", "<script");
        var style = browser.get("/login.css");
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css");
        assertThat(style.body()).contains("color-scheme").doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:18099/console/callback/",
                "http://localhost:18099/console/callback?x=1",
                "http://localhost:/console/callback",
                "http://localhost:1@evil.test/console/callback",
                "http://localhost.evil.test:80/console/callback",
                "http://127.0.0.1:18099/console/callback",
                "https://localhost:18099/console/callback",
                "https://console.example:444/console/callback",
                "http://evil.test/console/callback"
            })
    void only_loopback_may_choose_its_port(String address) throws Exception {
        var page = browser.get("/authorize?" + Browser.asked(address));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void who_logs_out_goes_back_to_the_console_and_the_login_is_over() throws Exception {
        var login = browser.logIn("li.licensing", CALLBACK);

        var out = logOut(login.at("/id_token").asText(), "http://localhost:18099/console/");

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Location")).hasValue("http://localhost:18099/console/?state=a%26b");
        assertThat(browser.refresh(login).at("/error").asText()).isEqualTo("invalid_grant");
        assertThat(browser.get("/logout?ui_locales=zh").body()).contains("您已退出登录");
    }

    @Test
    void a_logout_that_names_another_place_or_a_token_of_others_ends_nothing_and_sends_nobody_away() throws Exception {
        var login = browser.logIn("li.licensing", CALLBACK);
        var token = login.at("/id_token").asText();
        var good = "http://localhost:18099/console/";

        for (var out : new HttpResponse<?>[] {
            logOut(token, "http://evil.test/console/"),
            logOut(token, "http://localhost:18099/console/../other"),
            logOut(token, "http://localhost:18099/consoleother"),
            logOut(token, "http://localhost:18099/"),
            logOut(token.substring(0, token.length() - 8) + "AAAAAAAA", good),
            logOut(login.at("/access_token").asText(), good),
            logOut("x", good),
            browser.get("/logout?client_id=another&post_logout_redirect_uri=" + Browser.encoded(good))
        }) {
            assertThat(out.statusCode()).isEqualTo(400);
            assertThat(out.headers().firstValue("Location")).isEmpty();
        }
        assertThat(browser.refresh(login).has("access_token")).isTrue();
    }

    @Test
    void a_program_that_wants_no_page_hears_at_once_that_one_is_needed() throws Exception {
        var sent = browser.get("/authorize?prompt=none&" + Browser.asked(CALLBACK));

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .startsWith(CALLBACK + "?error=login_required&iss=")
                .contains("state=s1");
    }

    @Test
    void the_discovery_document_tells_all_of_it_and_each_address_is_there() throws Exception {
        var told = new ObjectMapper()
                .readTree(browser.get("/.well-known/openid-configuration").body());

        assertThat(told.at("/grant_types_supported").toString()).contains("\"refresh_token\"");
        for (var name : new String[] {"authorization", "token", "revocation", "end_session"}) {
            var address = told.at("/" + name + "_endpoint").asText();
            assertThat(address).startsWith(issuer.issuer());
            assertThat(browser.get(address.substring(issuer.issuer().length())).statusCode())
                    .as(name)
                    .isNotEqualTo(404);
        }
    }

    @Test
    void both_languages_have_the_same_words() throws Exception {
        assertThat(words("zh").keySet()).isEqualTo(words("en").keySet());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var resource = People.class.getResourceAsStream("/embedded/login/words_" + language + ".properties")) {
            words.load(resource);
        }
        return words;
    }

    private HttpResponse<String> logOut(String hint, String back) throws IOException, InterruptedException {
        return browser.get(
                "/logout?id_token_hint=" + hint + "&state=a%26b&post_logout_redirect_uri=" + Browser.encoded(back));
    }
}
