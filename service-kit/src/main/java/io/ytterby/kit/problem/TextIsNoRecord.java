package io.ytterby.kit.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses plain text where a record is asked for. RESTEasy would give the whole text to the constructor of a record that has
 * one text only: an error of ours, or a reason that reads like JSON.
 */
@Provider
public class TextIsNoRecord implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getMediaType().getType().equals("text") && context.getType().isRecord())
            throw new ProblemException(Problems.unsupportedMediaType());
        return context.proceed();
    }
}
