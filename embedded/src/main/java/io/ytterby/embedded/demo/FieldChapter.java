package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER_ORG;
import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.CUSTOMS;
import static io.ytterby.embedded.demo.Goods.PRODUCER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import io.ytterby.credentials.codes.CodeBundle;
import io.ytterby.credentials.codes.OfflineVerifier;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.AgreementKey.Curve;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.gramcodes.gs1.GramIdentity;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A scanner without a network: what it can tell of codes, for how long, and what a leak changes. */
final class FieldChapter {
    private static final String TRACKING = "/api/tracking/v1/";

    private final Api api;
    private final Teller teller;

    FieldChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("A scanner without a network");
        var device = Curve.X25519.pair();
        var id = register(device);
        var lots = new LotChapter(api, teller);
        var onItsWay = lots.mint(1_000_000);
        var elsewhere = code(lots.mint(1_000_000));
        var code = code(onItsWay);
        api.post(CUSTODIAN, TRACKING + "lots/" + onItsWay + ":ship", Map.of("recipientOrg", BUYER_ORG))
                .expect(200);
        var bundle = bundle(id, device);
        teller.says(
                "Zhou registers a scanner at Shanghai; its bundle has the keys of %d blocks, sealed for it, for 7 days.",
                bundle.blocks().size());
        var verifier = new OfflineVerifier(bundle);
        expect(Verdict.AUTHENTIC, verifier, code, "a code of a lot on its way");
        var label = GramIdentity.of(Goods.GTIN, code);
        expect(Verdict.AUTHENTIC, verifier, label.digitalLink("https://id.example"), "the same as a Digital Link");
        expect(Verdict.FORGED, verifier, GramIdentity.of("06901234000023", code).printed(), "on another item's label");
        expect(Verdict.WELL_FORMED_NOT_CHECKED, verifier, elsewhere, "a code of a lot that stays at home");
        var late =
                verifier.examine(code, Instant.now().plus(Duration.ofDays(8))).verdict();
        require(Verdict.WELL_FORMED_NOT_CHECKED, late, "the first one, with the bundle of last week");
        expose(onItsWay);
        expect(Verdict.WELL_FORMED_NOT_CHECKED, new OfflineVerifier(bundle(id, device)), code, "the first one now");
        teller.says("authentic means that this code exists. It never means that the goods are genuine.");
    }

    private String register(KeyPair device) {
        var jwk = AgreementKey.of(device.getPublic()).jwk();
        var key = Map.of("kty", jwk.needText("kty"), "crv", jwk.needText("crv"), "x", jwk.needText("x"));
        return api.post(CUSTOMS, TRACKING + "devices", Map.of("name", "Scanner 1", "office", "CNSHA", "publicKey", key))
                .expect(201)
                .text("deviceId");
    }

    private CodeBundle bundle(String id, KeyPair device) {
        var sealed = api.get(CUSTOMS, TRACKING + "keys/bundle?device=" + id)
                .expect(200)
                .body()
                .asText();
        var signer = api.get(CUSTOMS, TRACKING + "keys/signers")
                .expect(200)
                .body()
                .path("keys")
                .path(0)
                .path("publicKeyMultibase")
                .asText();
        return CodeBundle.open(sealed, device.getPrivate(), VerifyingKey.ofMultibase(signer));
    }

    private void expose(String lot) {
        var block = api.get(PRODUCER, TRACKING + "lots/" + lot + "/certificates")
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("blockId")
                .asText();
        api.post(
                        REGULATOR,
                        TRACKING + "blocks/" + block + ":expose",
                        Map.of("ground", "DEVICE_LOST", "reason", "A scanner was stolen at the port"))
                .expect(200);
        teller.says("A scanner is stolen: the regulator marks the block's key as leaked.");
    }

    private String code(String lot) {
        return api.get(PRODUCER, TRACKING + "lots/" + lot + "/codes?count=1")
                .expect(200)
                .body()
                .asText()
                .strip();
    }

    private void expect(Verdict wanted, OfflineVerifier verifier, String text, String what) {
        require(wanted, verifier.examine(text, Instant.now()).verdict(), what);
    }

    private void require(Verdict wanted, Verdict found, String what) {
        teller.says("  %s: %s", what, found.word());
        if (wanted != found) throw new StepFailedException("it should be " + wanted.word());
    }
}
