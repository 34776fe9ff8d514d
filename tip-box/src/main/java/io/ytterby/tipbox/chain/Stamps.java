package io.ytterby.tipbox.chain;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Time stamps of RFC 3161: somebody who knows nothing of us says that a root was there at a moment.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3161">RFC 3161</a>
 */
public final class Stamps {
    private Stamps() {}

    /** The query for a root; the nonce keeps an old answer from being taken for a new one. */
    public static TimeStampRequest query(byte[] root, java.math.BigInteger nonce) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(NISTObjectIdentifiers.id_sha256, Link.sha256(root), nonce);
    }

    /** @return the token of an answer; empty if it does not answer the query, or refuses it */
    public static Optional<byte[]> token(TimeStampRequest query, byte[] answer) {
        try {
            var response = new TimeStampResponse(answer);
            response.validate(query);
            var token = response.getTimeStampToken();
            return token == null ? Optional.empty() : Optional.of(token.getEncoded());
        } catch (IOException | TSPException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /**
     * When the root was there, as this authority says.
     *
     * @param authority whose word is believed: it comes with the judge, never with the token
     * @return empty if the token is of another root, of another authority, or was changed
     */
    public static Optional<Instant> at(byte[] token, byte[] root, X509Certificate authority) {
        try {
            var stamp = new TimeStampToken(ContentInfo.getInstance(token));
            if (!Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), Link.sha256(root)))
                return Optional.empty();
            stamp.validate(
                    new JcaSimpleSignerInfoVerifierBuilder().build(new X509CertificateHolder(authority.getEncoded())));
            return Optional.of(stamp.getTimeStampInfo().getGenTime().toInstant());
        } catch (TSPValidationException other) {
            return Optional.empty();
        } catch (TSPException
                | IOException
                | OperatorCreationException
                | java.security.cert.CertificateException
                | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
