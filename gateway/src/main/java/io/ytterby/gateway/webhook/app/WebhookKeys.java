package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.SigningKeys;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that sign webhooks' messages, from a root in the folder that all replicas share. */
@Singleton
public class WebhookKeys {
    private final SigningKeys keys;

    WebhookKeys(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        var kept = new KeptKey(folder, service + "-webhooks");
        this.keys = new SigningKeys(MessageDigest.getInstance("SHA-256")
                .digest(kept.pair().getPrivate().getEncoded()));
    }

    /** The header {@code webhook-signature}: one signature, or two while a rotation lasts. */
    String signatures(Webhook webhook, String messageId, Instant at, byte[] body) {
        return webhook.signing(at).stream()
                .map(number -> keys.sign(webhook.id(), webhook.scheme(), number, messageId, at.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
    }

    /** {@code whpk_…}. */
    public String publicKey(UUID webhook, int number) {
        return keys.publicKey(webhook, number);
    }

    /** {@code whsec_…}. */
    public String sharedSecret(UUID webhook, int number) {
        return keys.sharedSecret(webhook, number);
    }
}
