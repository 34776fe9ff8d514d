package io.ytterby.tipbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.bundle.Manifest;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.ItemHead;
import io.ytterby.tipbox.seal.SealedWriter;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tipbox.seal.TwoHalves;
import io.ytterby.tipbox.seal.Wrap;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipsCommandTest {
    private static final String PASSPHRASE = "four plain words here";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final Receipt receipt = Receipt.draw(random);
    private final UUID tip = UUID.randomUUID();
    private String said = "";

    @Test
    void an_officer_makes_a_key_opens_a_bundle_and_gives_a_colleague_the_same() throws IOException {
        var anna = newKey("anna.key");
        var bo = newKey("bo.key");
        var bundle = bundle(anna, newKey("clara.key"));

        assertThat(run(PASSPHRASE, "open", path("anna.key"), bundle, path("opened")))
                .isZero();
        assertThat(said).contains("names CONTAINER CSQU3054383", "stays closed: a custodian");
        assertThat(Files.readString(folder.resolve("opened/1-text.txt"))).isEqualTo("Look at CSQU3054383.");
        assertThat(Files.readString(folder.resolve("opened/2-run.sh.original"))).isEqualTo("a file");
        assertThat(run(PASSPHRASE, "open", path("bo.key"), bundle, path("nothing")))
                .isEqualTo(TipsCommand.REFUSED);
        assertThat(run(PASSPHRASE, "share", path("anna.key"), bundle, base64(bo.bytes())))
                .isZero();
        assertThat(said).contains("\"keyId\":\"" + bo.id() + "\"", "WHOLE", "CASE_HALF");
    }

    @Test
    void an_identity_opens_with_a_custodians_release_and_not_before() throws IOException {
        var anna = newKey("anna.key");
        var bundle = bundle(anna, newKey("clara.key"));

        assertThat(run(PASSPHRASE, "release", path("clara.key"), bundle, base64(anna.bytes())))
                .isZero();
        var release = said.replaceAll("(?s).*\"wrap\":\"([^\"]+)\".*", "$1");
        assertThat(run(PASSPHRASE, "open", path("anna.key"), bundle, path("all"), release))
                .isZero();

        assertThat(Files.readString(folder.resolve("all/3-identity.txt"))).isEqualTo("Somchai");
        assertThat(run(PASSPHRASE, "open", path("clara.key"), bundle, path("hers")))
                .isEqualTo(TipsCommand.REFUSED);
    }

    @Test
    void a_wrong_passphrase_a_key_that_is_there_and_a_file_that_is_none_are_refused_in_words() throws IOException {
        var bundle = bundle(newKey("anna.key"), newKey("clara.key"));

        assertThat(run("another passphrase", "open", path("anna.key"), bundle, path("x")))
                .isEqualTo(TipsCommand.REFUSED);
        assertThat(said).contains("passphrase is another one");
        assertThat(run(PASSPHRASE, "key", path("anna.key"))).isEqualTo(TipsCommand.REFUSED);
        assertThat(run("short", "key", path("new.key"))).isEqualTo(TipsCommand.REFUSED);
        assertThat(run("", "check", path("anna.key"))).isEqualTo(TipsCommand.REFUSED);
        assertThat(run("", "check", path("nowhere.zip"))).isEqualTo(TipsCommand.REFUSED);
        assertThat(run("", "fly")).isEqualTo(TipsCommand.NOT_DONE);
        assertThat(run("", "--help")).isZero();
    }

    @Test
    void a_bundle_is_genuine_and_a_claim_is_proved_on_any_machine() throws IOException {
        var bundle = bundle(newKey("anna.key"), newKey("clara.key"));

        assertThat(run("", "check", bundle)).isZero();
        assertThat(said).contains("GENUINE");
        assertThat(run(receipt.shown(), "claim", "words of a court")).isZero();
        var proof = said.strip();
        assertThat(run("", "claimed", bundle, "words of a court", proof)).isZero();
        assertThat(run("", "claimed", bundle, "other words", proof)).isEqualTo(TipsCommand.REFUSED);
        Files.writeString(folder.resolve("answer.txt"), "Thank you");
        assertThat(run("", "answer", bundle, path("answer.txt"))).isZero();
        assertThat(said).contains("{\"sealed\":\"");
    }

    private TeamKey newKey(String name) throws IOException {
        assertThat(run(PASSPHRASE, "key", path(name))).isZero();
        return new TeamKey(Base64.getUrlDecoder().decode(said.replaceAll("(?s)public (\\S+).*", "$1")));
    }

    private String bundle(TeamKey officer, TeamKey custodian) throws IOException {
        var keys = ReceiptKeys.of(receipt);
        var links = new ArrayList<Manifest.Chained>();
        var items = new ArrayList<BundleItem>();
        var wraps = new ArrayList<BundleWrap>();
        var sealed = new ArrayList<byte[]>();
        var contents = List.of("Look at CSQU3054383.", "a file", "Somchai");
        var names = List.of("", "../../run.sh", "");
        for (int i = 0; i < 3; i++) {
            var item = new BundleItem(UUID.randomUUID(), BundleItem.Role.values()[i], i + 1);
            var key = ReceiptKeys.drawReadingKey(random);
            var bytes = new ByteArrayOutputStream();
            var head = new ItemHead(names.get(i).getBytes(StandardCharsets.UTF_8), new byte[0]);
            try (var writer = new SealedWriter(bytes, key, item.bound(tip), head)) {
                writer.write(contents.get(i).getBytes(StandardCharsets.UTF_8));
            }
            var previous =
                    links.isEmpty() ? Link.genesis() : links.getLast().link().hash();
            links.add(new Manifest.Chained(
                    previous, Link.after(previous, i + 1, "ITEM", tip, Link.sha256(bytes.toByteArray()), DAY)));
            items.add(item);
            sealed.add(bytes.toByteArray());
            if (item.role() == BundleItem.Role.IDENTITY) {
                var halves = TwoHalves.of(key, random);
                wraps.add(wrap(item, BundleWrap.Part.CASE_HALF, halves.ofCase(), officer));
                wraps.add(wrap(item, BundleWrap.Part.CUSTODY_HALF, halves.ofCustody(), custodian));
            } else {
                wraps.add(wrap(item, BundleWrap.Part.WHOLE, key, officer));
            }
        }
        var file = folder.resolve("tip.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Bundle.begin(
                    zip,
                    new Manifest(
                            tip, keys.claimPublic(), keys.readingPublic(), links, List.of(), items, wraps, List.of()));
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(Bundle.entry(Bundle.name(items.get(i).id())));
                zip.write(sealed.get(i));
                zip.closeEntry();
            }
        }
        return file.toString();
    }

    private BundleWrap wrap(BundleItem item, BundleWrap.Part part, byte[] key, TeamKey to) {
        return new BundleWrap(item.id(), part, Wrap.of(key, BundleWrap.bound(tip, item.id(), part), to));
    }

    private int run(String secret, String... words) throws IOException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status =
                new TipsCommand(print, print, new BufferedReader(new StringReader(secret + "\n"))).run(List.of(words));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
