package io.ytterby.certification.exchange.http;

import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.Sender;
import io.ytterby.kit.outbound.domain.Target;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One request to an address that a partner named: judged anew each time, and sent to what was judged. */
@Singleton
class PartnerCalls {
    private final Addresses addresses;
    private final Sender sender;

    PartnerCalls(Addresses addresses, Sender sender) {
        this.addresses = addresses;
        this.sender = sender;
    }

    /** Why nothing may be sent there; empty if it may. Looks the name up. */
    Optional<String> refusal(String url) {
        return switch (addresses.read(url)) {
            case Target.Reading.Refused(var why) -> Optional.of(why);
            case Target.Reading.Accepted(var target) ->
                switch (addresses.of(target)) {
                    case Addresses.Lookup.Found _ -> Optional.empty();
                    case Addresses.Lookup.Refused(var why) -> Optional.of(why);
                };
        };
    }

    /** @param body empty for none */
    Sender.Answer send(String method, String url, Map<String, String> headers, String body) {
        return switch (addresses.read(url)) {
            case Target.Reading.Refused(var why) -> failed(why);
            case Target.Reading.Accepted(var target) ->
                switch (addresses.of(target)) {
                    case Addresses.Lookup.Refused(var why) -> failed(why);
                    case Addresses.Lookup.Found(var address) ->
                        sender.send(method, target, address, headers, body.getBytes(StandardCharsets.UTF_8));
                };
        };
    }

    private static Sender.Answer failed(String why) {
        return new Sender.Answer(null, "", "", Duration.ZERO, 0, why);
    }
}
