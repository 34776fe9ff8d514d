package io.ytterby.gateway.limit.domain;

/** Who is counted as one: a person for an organisation, or an address without a token. */
public sealed interface Client {
    /** The token's {@code sub} and {@code org}. */
    record Person(String subject, String organisation) implements Client {}

    /** The address of the connection. What a header claims is not looked at. */
    record Address(String host) implements Client {}
}
