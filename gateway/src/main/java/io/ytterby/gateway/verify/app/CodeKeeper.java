package io.ytterby.gateway.verify.app;

import org.jspecify.annotations.Nullable;

/** The service that knows which codes and lots there are; it tells the public no more than that. */
public interface CodeKeeper {
    /** What it says. */
    sealed interface Answer {
        /**
         * There is such a thing.
         *
         * @param verdict {@code authentic}, {@code revoked} or {@code well-formed-not-checked}
         * @param stage {@code MAGNET}; null if it does not say
         */
        record Known(String verdict, @Nullable String stage) implements Answer {}

        record NotKnown() implements Answer {}

        /** It does not answer just now. */
        record Away() implements Answer {}
    }

    /** Of a gram's code as it is printed. */
    Answer gram(String code);

    /** Of a lot by what is printed on it. */
    Answer lot(String gtin, String number);
}
