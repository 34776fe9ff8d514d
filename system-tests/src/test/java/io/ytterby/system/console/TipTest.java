package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.TeamKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody hands in what they know by the tips' own pages, and comes back with the receipt. */
@Order(2)
@NeedsChromium
class TipTest {
    private static final String KEYS = "/desk/v1/keys";
    private static final WaitForSelectorOptions ATTACHED =
            new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    private static final String TEXT = "Container CSQU3054383 left Laem Chabang with antimony oxide as slag.";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_tip_is_handed_in_without_a_name_and_found_again_by_its_receipt_alone(Language language, Console console) {
        var key = TeamKey.of(ReceiptKeys.drawReadingKey(new SecureRandom()));
        var desk = console.api().at(console.tips());
        desk.post("he.case", KEYS, Map.of("publicKey", base64(key.bytes()), "purpose", "CASE"))
                .expect(201);
        desk.post("shen.case", KEYS + "/" + key.id() + ":confirm", Map.of()).expect(200);
        try (var somebody = console.visit(Look.plain(language))) {
            var page = somebody.page();
            page.navigate(console.tips() + "/tip/new?lang=" + language.code());
            page.selectOption("#subject", "DIVERSION");
            page.fill("#text", TEXT);
            // The browser works for its stamp meanwhile; who has no script waits instead.
            page.waitForSelector("form#tip [name=stamp]:not([value=''])", ATTACHED);
            page.click("form#tip button");
            page.locator("p.receipt").waitFor();
            var receipt = page.locator("p.receipt").innerText();
            assertThat(somebody.cookies()).as("nothing is left in the browser").isEmpty();

            page.navigate(console.tips() + "/tip/back?lang=" + language.code());
            page.fill("#receipt", receipt);
            page.click("form[action^='/tip/back?'] button");
            page.locator("form[action^='/tip/back/more']").waitFor();
            assertThat(page.locator("main").innerText())
                    .as("what was told is sealed, also to who told it")
                    .doesNotContain(TEXT);

            page.navigate(console.tips() + "/tip/back?lang=" + language.code());
            page.fill("#receipt", receipt.substring(1));
            page.click("form[action^='/tip/back?'] button");
            page.locator("p.fault[role=alert]").waitFor();
            assertThat(somebody.complaints()).isEmpty();
        } finally {
            desk.post("he.case", KEYS + "/" + key.id() + ":retire", Map.of());
            desk.close();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
