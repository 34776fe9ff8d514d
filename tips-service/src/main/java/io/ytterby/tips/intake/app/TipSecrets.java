package io.ytterby.tips.intake.app;

import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the service knows and no database does: the pepper of receipts, the key of what tips name, and that of tickets. They
 * come out of one file of the keys' folder. Who has file and database can test guesses at what tips name; who a reporter is
 * and what was handed in stay closed to both together (docs/guide/tips-threats.md).
 */
@Singleton
public class TipSecrets {
    private final byte[] pepper;
    private final byte[] naming;
    private final byte[] tickets;

    TipSecrets(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        var kept = new KeptKey(folder, service + "-secrets");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(kept.pair().getPrivate().getEncoded(), "HmacSHA256"));
        this.pepper = mac.doFinal("pepper".getBytes(StandardCharsets.US_ASCII));
        this.naming = mac.doFinal("naming".getBytes(StandardCharsets.US_ASCII));
        this.tickets = mac.doFinal("tickets".getBytes(StandardCharsets.US_ASCII));
    }

    public byte[] pepper() {
        return pepper.clone();
    }

    public byte[] naming() {
        return naming.clone();
    }

    public byte[] tickets() {
        return tickets.clone();
    }
}
