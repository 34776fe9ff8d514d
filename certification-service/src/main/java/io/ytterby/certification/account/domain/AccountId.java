package io.ytterby.certification.account.domain;

import java.util.UUID;

/** An account. */
public record AccountId(UUID value) {
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
