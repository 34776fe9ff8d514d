package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CASE_OFFICER;
import static io.ytterby.embedded.demo.Goods.OTHER_CASE_OFFICER;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.SealedReader;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Somebody tells without saying who he is; two officers hear it, and one tip alone sends nobody out. */
final class TipChapter {
    private static final String CASES = "/api/intelligence/v1/cases";
    private static final String TIPS = "/desk/v1/tips/";

    private final Api api;
    private final Api desk;
    private final URI door;
    private final Teller teller;
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = ReceiptKeys.drawReadingKey(random);
    private final TeamKey publicKey = TeamKey.of(key);

    /** @param door where the tips' service listens; the gateway does not know it */
    TipChapter(Api api, URI door, Teller teller) {
        this.api = api;
        this.desk = api.at(door);
        this.door = door;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("What somebody knows");
        joins();
        try (var reporter = new Reporter(door)) {
            var text = "Container CSQU3054383 left Laem Chabang with 20 t of antimony oxide as slag. Run "
                    + UUID.randomUUID();
            var receipt = reporter.handsIn(text, "Siam Antimony Co., Ltd.");
            teller.says("Somebody hands in a tip, without script and without a name, and writes a receipt on paper.");
            var tip = desk.get(CASE_OFFICER, "/desk/v1/tips?pageSize=1")
                    .expect(200)
                    .body()
                    .at("/items/0/tipId")
                    .asText();
            answers(tip, text);
            var next = reporter.replaces(receipt);
            if (!reporter.comesBack(next).contains("Which lorry was it?"))
                throw new StepFailedException("the reporter does not read the answer");
            teller.says(
                    "The reporter takes another receipt, reads the question with it, and the old one finds nothing.");
            caseOf(tip);
        } catch (IOException failure) {
            throw new StepFailedException("the tip cannot be opened: " + failure.getMessage());
        } finally {
            // Its private half ends with this chapter: nothing more must be sealed to it.
            desk.post(CASE_OFFICER, "/desk/v1/keys/" + publicKey.id() + ":retire", Map.of());
            desk.close();
        }
    }

    private void joins() {
        desk.post(CASE_OFFICER, "/desk/v1/keys", Map.of("publicKey", base64(publicKey.bytes()), "purpose", "CASE"))
                .expect(201);
        desk.post(OTHER_CASE_OFFICER, "/desk/v1/keys/" + publicKey.id() + ":confirm", Map.of())
                .expect(200);
        teller.says("He Lan makes a key on a machine of her own; Shen Yu compares it with her and confirms it.");
    }

    private void answers(String tip, String text) throws IOException {
        var file = Files.createTempFile("tip", ".zip");
        try {
            Files.write(file, desk.bytes(CASE_OFFICER, TIPS + tip + "/bundle"));
            try (var bundle = Bundle.open(file)) {
                if (!CheckBundle.of(bundle, null).holds()) throw new StepFailedException("the bundle is not what came");
                if (!opened(bundle).equals(text)) throw new StepFailedException("the newest tip is another one");
                teller.says(
                        "The server cannot open it. He Lan's key does, on her machine, and the chain says nothing was"
                                + " changed.");
                var sealed = SealedAnswer.of(
                        "Which lorry was it?".getBytes(StandardCharsets.UTF_8),
                        UUID.fromString(tip),
                        new TeamKey(bundle.manifest().answerKeyNow()),
                        random);
                desk.post(CASE_OFFICER, TIPS + tip + ":acknowledge", Map.of()).expect(200);
                desk.post(CASE_OFFICER, TIPS + tip + ":answer", Map.of("sealed", base64(sealed)))
                        .expect(200);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String opened(Bundle bundle) throws IOException {
        var manifest = bundle.manifest();
        var item = manifest.items().getFirst();
        var wrapped = manifest.wraps().stream()
                .filter(wrap ->
                        wrap.item().equals(item.id()) && wrap.wrap().keyId().equals(publicKey.id()))
                .findFirst()
                .orElseThrow(() -> new StepFailedException("the tip is not sealed to He Lan"));
        var opens = wrapped.wrap().open(key, BundleWrap.bound(manifest.tip(), item.id(), BundleWrap.Part.WHOLE));
        var text = new ByteArrayOutputStream();
        try (var sealed = bundle.sealed(item.id())) {
            SealedReader.open(sealed, opens, item.bound(manifest.tip()), text);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private void caseOf(String tip) {
        var opened = api.post(
                        CASE_OFFICER,
                        CASES,
                        Map.of("title", "Oxide as slag", "origin", "TIP", "ref", tip, "reason", "It names a container"))
                .expect(201);
        var path = CASES + "/" + opened.text("caseId");
        for (var to : new String[] {"TRIAGE", "OPEN"})
            api.post(CASE_OFFICER, path + ":move", Map.of("to", to, "reason", "Records are looked up"))
                    .expect(200);
        var alone = api.post(CASE_OFFICER, path + ":move", Map.of("to", "FIELD", "reason", "Look at it"));
        if (!alone.slug().equals("case-tip-alone"))
            throw new StepFailedException("one tip alone sends somebody out: " + alone);
        teller.says("A case begins with it; but one tip alone sends nobody out, and the platform says so.");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
