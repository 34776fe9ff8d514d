package io.ytterby.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts bodies that came without a length, and ends the connection of one that has too much: else it would be read to its end. */
@Provider
public class LimitedBodies implements ReaderInterceptor {
    private final RoutingContext routing;
    private final long limit;

    LimitedBodies(
            RoutingContext routing, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.routing = routing;
        this.limit = limit.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream()));
        return context.proceed();
    }

    private final class Limited extends FilterInputStream {
        private long left = limit;

        Limited(InputStream in) {
            super(in);
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
