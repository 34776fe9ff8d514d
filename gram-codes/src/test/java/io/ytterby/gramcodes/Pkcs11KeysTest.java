package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real module in software (SoftHSM 2), where the machine has one; else skipped, and it says so. */
class Pkcs11KeysTest {
    private static final String PIN = "1234";

    @TempDir
    Path folder;

    @Test
    void the_root_stays_in_the_module_and_gives_each_epoch_a_key_of_its_own() throws Exception {
        var configuration = token();

        var keys = Pkcs11Keys.open(configuration, PIN.toCharArray(), "gram-root", 3);

        assertThat(keys.current()).isEqualTo(3);
        assertThat(keys.of(3)).hasSize(16).isEqualTo(keys.of(3)).isNotEqualTo(keys.of(4));
        var block = new GramBlock(7, "06901234000016", 3, 1_000, 2_000);
        var code = new BlockCodes(block, BlockKey.of(block, keys)).codeOf(1_500);
        assertThat(new BlockCodes(block, BlockKey.of(block, keys)).made(code)).isTrue();
        assertThatThrownBy(() -> Pkcs11Keys.open(configuration, PIN.toCharArray(), "no-such-key", 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-key");
    }

    private Path token() throws Exception {
        var library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/local/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        var settings = System.getenv("SOFTHSM2_CONF");
        if (library.isEmpty() || settings == null)
            abort("skipped: there is no SoftHSM here (install softhsm2, and name its settings in SOFTHSM2_CONF)");
        Files.createDirectories(Path.of(settings).resolveSibling("tokens"));
        var label = "ytterby-" + Long.toHexString(System.nanoTime());
        var made = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", PIN, "--pin", PIN)
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        var slot = said.replaceAll("(?s).*slot (\\d+).*", "$1");
        var configuration = Files.writeString(
                folder.resolve("pkcs11.cfg"),
                "name = " + label + "\nlibrary = " + library.orElseThrow() + "\nslot = " + slot
                        + "\nattributes(*,CKO_SECRET_KEY,*) = {\n  CKA_SIGN = true\n  CKA_SENSITIVE = true\n}\n");
        var store =
                KeyStore.getInstance("PKCS11", Security.getProvider("SunPKCS11").configure(configuration.toString()));
        store.load(null, PIN.toCharArray());
        store.setEntry(
                "gram-root",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "HmacSHA256")),
                new KeyStore.PasswordProtection(PIN.toCharArray()));
        return configuration;
    }
}
