package io.ytterby.gramcodes;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * Epoch keys made by a hardware module: HMAC-SHA256 of the epoch under a root key that never leaves it. A root in a file
 * ({@link FileKeystore}) gives other keys: which of the two is used is decided before the first code is printed.
 */
public final class Pkcs11Keys implements EpochKeys {
    private static final String HMAC = "HmacSHA256";
    private static final int EPOCH_KEY_LENGTH = 16;

    private final Provider provider;
    private final Key root;
    private final int current;

    private Pkcs11Keys(Provider provider, Key root, int current) {
        this.provider = provider;
        this.root = root;
        this.current = GramBlock.requireEpoch(current);
    }

    /**
     * Logs in, and finds the root key.
     *
     * @param configuration of SunPKCS11: name, library, slot
     * @param pin the user's; not kept
     * @param label of the root key, a generic secret that may sign
     * @throws IOException if the module cannot be reached, or has no such key
     */
    public static Pkcs11Keys open(Path configuration, char[] pin, String label, int current) throws IOException {
        var base = Security.getProvider("SunPKCS11");
        if (base == null) throw new IOException("this Java has no SunPKCS11");
        try {
            var provider = base.configure(configuration.toString());
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            var root = store.getKey(label, null);
            if (root == null) throw new IOException("the module has no key '" + label + "'");
            return new Pkcs11Keys(provider, root, current);
        } catch (GeneralSecurityException | RuntimeException unusable) {
            throw new IOException("the module of " + configuration + " cannot be used: " + unusable, unusable);
        }
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public byte[] of(int epoch) {
        var said = new byte[] {'e', 'p', 'o', 'c', 'h', (byte) GramBlock.requireEpoch(epoch)};
        try {
            var mac = Mac.getInstance(HMAC, provider);
            mac.init(root);
            var whole = mac.doFinal(said);
            var key = Arrays.copyOf(whole, EPOCH_KEY_LENGTH);
            Arrays.fill(whole, (byte) 0);
            return key;
        } catch (GeneralSecurityException gone) {
            throw new IllegalStateException("the module no longer answers", gone);
        }
    }
}
