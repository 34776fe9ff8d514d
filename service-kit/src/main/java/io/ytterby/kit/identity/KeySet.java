package io.ytterby.kit.identity;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The issuer's public keys by their ids. Symmetric keys, keys for encryption and keys without an id are passed over. */
final class KeySet {
    static final KeySet EMPTY = new KeySet(Map.of());

    /** More than any issuer has; a set that grows without end must not fill the memory. */
    private static final int MOST = 64;

    private final Map<String, Key> byId;

    private KeySet(Map<String, Key> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** @param algorithm the only one that the issuer signs with by it; null if it does not say */
    record Key(PublicKey key, @Nullable String algorithm) {
        boolean isFor(String asked) {
            return algorithm == null || algorithm.equals(asked);
        }
    }

    /** @throws JoseException if the text is no JWK set */
    static KeySet parse(String json) throws JoseException {
        var keys = new HashMap<String, Key>();
        for (var key :
                new JsonWebKeySet(json).getJsonWebKeys().stream().limit(MOST).toList())
            if (verifies(key) && key instanceof PublicJsonWebKey signing)
                keys.put(key.getKeyId(), new Key(signing.getPublicKey(), key.getAlgorithm()));
        return new KeySet(keys);
    }

    private static boolean verifies(JsonWebKey key) {
        var operations = key.getKeyOps();
        return key.getKeyId() != null
                && (key.getUse() == null || key.getUse().equals("sig"))
                && (operations == null || operations.isEmpty() || operations.containsAll(List.of("verify")));
    }

    Optional<Key> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    int size() {
        return byId.size();
    }
}
