package io.ytterby.console.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The audit's chain: each hash is SHA-256 over the hash before it and the digest of its entry. */
final class Chain {
    private Chain() {}

    /**
     * The hash at the end.
     *
     * @param previous the hash before the entry
     * @param digest of the entry
     * @param following digests of what comes after it, in order
     */
    static String of(String previous, String digest, List<String> following) {
        var hash = next(bytes(previous), bytes(digest));
        for (var one : following) hash = next(hash, bytes(one));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] next(byte[] previous, byte[] digest) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous);
            return sha.digest(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
