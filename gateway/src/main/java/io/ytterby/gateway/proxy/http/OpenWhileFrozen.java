package io.ytterby.gateway.proxy.http;

import io.vertx.core.http.HttpServerRequest;
import io.ytterby.gateway.proxy.domain.AccessTable;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import jakarta.inject.Singleton;

/** Which calls a frozen organisation may still make: the rows of the access table that say so. */
@Singleton
public class OpenWhileFrozen {
    private final AccessTable access = AccessData.read();
    private final ServiceAddresses addresses;

    OpenWhileFrozen(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    /** Whether it is one of them. What is no path of a service is not. */
    public boolean to(HttpServerRequest request) {
        return ProxyPath.read(request.uri(), addresses.origins().keySet()) instanceof Reading.Routed(var asked)
                && access.isOpenWhileFrozen(request.method().name(), asked);
    }
}
