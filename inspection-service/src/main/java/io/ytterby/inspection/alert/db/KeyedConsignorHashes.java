package io.ytterby.inspection.alert.db;

import io.ytterby.inspection.alert.app.ConsignorHashes;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HMAC-SHA-256 under a key that is drawn from a kept key pair, in the folder that all replicas share. */
@Singleton
class KeyedConsignorHashes implements ConsignorHashes {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedConsignorHashes(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        var kept = new KeptKey(folder, service + "-consignors");
        var digest = MessageDigest.getInstance("SHA-256");
        this.key = new SecretKeySpec(digest.digest(kept.pair().getPrivate().getEncoded()), HMAC);
    }

    @Override
    public String of(OrganisationId organisation) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(organisation.value().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
