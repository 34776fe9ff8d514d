package io.ytterby.gateway.duty.domain;

/**
 * One value of the law, or of ours.
 *
 * @param article where it stands; {@code ours} for what no law says
 * @param says in a sentence what it means, and what it does not
 */
public record Rule<T>(T value, String article, String says, Provenance provenance) {
    public Rule {
        if (article.isBlank() || says.isBlank())
            throw new IllegalArgumentException("a rule says where it stands and what it means");
    }
}
