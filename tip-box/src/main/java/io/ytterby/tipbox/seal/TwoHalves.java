package io.ytterby.tipbox.seal;

import java.security.SecureRandom;

/**
 * A key that two people hold: either half alone is chance and opens nothing. So a reporter's identity is read by an
 * officer of the case and a custodian together, by arithmetic and not by a rule of a server.
 *
 * @param ofCase for those who work the case
 * @param ofCustody for the custodians, none of whom works cases
 */
public record TwoHalves(byte[] ofCase, byte[] ofCustody) {
    public static TwoHalves of(byte[] key, SecureRandom random) {
        var one = new byte[key.length];
        random.nextBytes(one);
        return new TwoHalves(one, xor(one, key));
    }

    public byte[] joined() {
        return xor(ofCase, ofCustody);
    }

    private static byte[] xor(byte[] a, byte[] b) {
        if (a.length != b.length) throw new SealBrokenException("these are no two halves");
        var sum = new byte[a.length];
        for (int i = 0; i < a.length; i++) sum[i] = (byte) (a[i] ^ b[i]);
        return sum;
    }
}
