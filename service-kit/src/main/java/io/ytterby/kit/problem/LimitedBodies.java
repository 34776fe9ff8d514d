package io.ytterby.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts bodies, and ends the connection of one that has too much: else it would be read to its end. JSON, which is read
 * into memory as a whole, has a limit of its own, so that a service that streams documents takes no larger JSON for it.
 * An endpoint that takes the stream itself has the large limit for JSON too.
 */
@Provider
public class LimitedBodies implements ReaderInterceptor {
    private final RoutingContext routing;
    private final long limit;
    private final long jsonLimit;

    LimitedBodies(
            RoutingContext routing,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "ytterby.limits.json-body") MemorySize jsonLimit) {
        this.routing = routing;
        this.limit = limit.asLongValue();
        this.jsonLimit = Math.min(this.limit, jsonLimit.asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                && context.getType() != InputStream.class; // that one is not read into memory
        context.setInputStream(new Limited(context.getInputStream(), json ? jsonLimit : limit));
        return context.proceed();
    }

    private final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            if (result < 0) return result;
            left -= bytes;
            if (left >= 0) return result;
            routing.response()
                    .putHeader("Connection", "close")
                    .endHandler(sent -> routing.request().connection().close());
            throw new ProblemException(Problems.bodyTooLarge());
        }

        /** Closing the stream below reads what is left of the body. */
        @Override
        public void close() throws IOException {
            if (left >= 0) super.close();
        }
    }
}
